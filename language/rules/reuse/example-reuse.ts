/** A file with a standard agreement and one that is based on it; examples add statements to both. */
export function exampleReuse(standard: string, client: string): string {
    return `agreement standard-agreement "Standard Agreement" {
  status template

  provider northwind "Northwind IT Services Ltd" {
    address "1 Harbour Way, Leeds"
  }

  service servers "Server monitoring"

  priority P1 "Critical" {
    means "Business operations are halted."
    example "The ERP system is down."
  }

  tier standard "Standard" {
    covers servers
    target P1 respond 1 hour, resolve 8 hours
    price USD 45.00 per user per month
  }
${indented(standard)}}

agreement acme "Support Agreement" based on standard-agreement {
  client acme-ltd "Acme Manufacturing Ltd" {
    address "Unit 7, Foundry Park, Sheffield"
  }
${indented(client)}}
`;
}

function indented(text: string): string {
    return text === '' ? '' : `\n${text}\n`.replace(/^(?=.)/gm, '  ');
}
