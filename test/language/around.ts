/** The declarations that the examples of the grammar refer to, for the inside of an agreement. */
export const AROUND = `
provider northwind "Northwind IT Services Ltd" { address "1 Harbour Way, Leeds" }
client acme-ltd "Acme Manufacturing Ltd" { address "Foundry Park, Sheffield" }
calendar support "Support Hours" { timezone "Europe/London" open Mon-Fri 08:00-18:00 closed on holidays "GB-ENG" }
category infrastructure "Infrastructure" { service servers "Servers" service network "Network" }
priority P1 "Critical" { means "Nobody can work." }
priority P2 "High" { means "Many cannot work." }
priority P3 "Medium" { means "Some cannot work." }
priority P4 "Low" { means "A question." }
tier standard "Standard" { covers servers }
band nights "Nights" { hours outside support }
availability core-systems "Core systems" { applies to servers target 99.9% per month }
indicator calls-answered "Calls answered" { target at least 90% }
pool operations "Operations" { at-risk 12% of monthly-fees }
`;
