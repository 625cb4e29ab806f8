/** Blocks, and a statement with more parts than one begins with, as one begins them, by the rule of the grammar. What it refers to is declared in `AROUND`. */
export const BLOCK_EXAMPLES: Readonly<Record<string, string>> = {
    AgreementDeclaration: `agreement name "Managed IT Services Agreement" {
  version "1.0"
  status draft
  effective 2027-01-01
}`,
    Import: 'import "library.msa"',
    Provider: `provider name "Legal name" {
  address "Street, town, country"
  contact service-desk "Service Desk" {
    email "servicedesk@example.com"
    phone "+44 113 496 0000"
    open 24x7
  }
}`,
    Client: `client name "Legal name" {
  address "Street, town, country"
}`,
    Contact: `contact service-desk "Service Desk" {
  email "servicedesk@example.com"
  phone "+44 113 496 0000"
  open 24x7
}`,
    Calendar: `calendar support "Support Hours" {
  timezone "Europe/London"
  open Mon-Fri 08:00-18:00
  closed on holidays "GB-ENG"
}`,
    Category: `category name "Heading" {
  service servers "Servers"
}`,
    Service: 'service servers "Servers"',
    Priority: `priority P1 "Critical" {
  means "The business of the Client cannot operate."
  example "The ERP system is down for every user."
}`,
    Tier: `tier name "Label" {
  covers servers
  hours support
  target P1 respond 15 min, resolve 4 hours
  price USD 45.00 per user per month
}`,
    TargetRow: 'target P1 respond 15 min, resolve 4 hours',
    Availability: `availability core-systems "Core systems" {
  applies to servers
  target 99.9% per calendar month
  measured "The Provider shall check every minute from two locations."
  downtime "Downtime is each minute in which a check fails from both locations."
  exclude scheduled-maintenance up to 4 hours per month with 5 days notice
  exclude client-caused, force-majeure
  credit {
    below 99.9% credit 5%
    of monthly-fees of affected services
    cap 50% per month
    claim within 30 days after month end
  }
}`,
    CreditSchedule: `credit {
  below 99.9% credit 5%
  of monthly-fees of affected services
  cap 50% per month
  claim within 30 days after month end
}`,
    Backup: `backup name "Label" {
  protects servers
  every 4 hours
  keep 14 daily, 12 monthly
  rpo 4 hours
  rto 8 hours
  copy offsite "Location" encrypted, immutable
  test restore quarterly
}`,
    Recovery: `recovery disaster-recovery "Disaster recovery" {
  protects servers
  plan reviewed yearly
  test failover quarterly
  rpo 4 hours
  rto 24 hours
  failover automatic
  communication "The Provider shall report to the Client every hour."
  review within 10 business days after incident
}`,
    WorkedExample: `example "What is shown" {
  given tier standard
  given priority P1
  given received 2027-01-04 09:00
  expect respond by 2027-01-04 09:15
}`,
    DefinedTerm: 'define name "Term" as "What it means."',
    Clause: `clause name "Heading" {
  """
  Text.
  """
}`,
    Attachment: `annex name "Heading" {
  """
  Text.
  """
}`,
};
