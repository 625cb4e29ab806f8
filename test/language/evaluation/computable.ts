/** Declarations with something to compute of every kind. */
export const COMPUTABLE = `
  calendar support "Support Hours" { timezone "Europe/London" open Mon-Fri 08:00-18:00 closed on holidays "GB-ENG" closed on 2027-03-10 "Company day" }
  calendar night "Night Shift" { timezone "Europe/London" open Mon-Fri 22:00-06:00 next day }
  service servers "Servers"
  service storage "Storage"
  priority P1 "Critical" { means "Nobody can work." }
  priority P2 "High" { means "Many cannot work." }
  priority P3 "Medium" { means "Some cannot work." }
  tier standard "Standard" {
    covers servers
    target P1 respond 1 hour, resolve 8 hours
    target P2 respond 4 business hours, resolve 2 business days on support
    target P3 respond 4 business hours on night
    price USD 45.00 per user per month
  }
  tier basic "Basic" { covers servers target P3 resolve none price USD 20.00 per user per month }
  availability core "Core" {
    applies to servers
    target 99.9% per month
    credit { below 99.9% credit 5% below 99.5% credit 10% below 99.0% credit 60% of monthly-fees cap 50% per month }
  }
  availability linear "Linear" { applies to servers target 99.9% per month credit { step 0.1% credit 1% of monthly-fees cap 100% per month } }
  availability gap "Gap" { applies to servers target 99.9% per month credit { gap credited of monthly-fees cap 100% per month } }
  availability both "Both" { applies to servers target 99.9% per month credit { gap credited step 0.1% credit 1% of monthly-fees } }
  classification matrix "Matrix" { columns urgency high, low row impact wide: P1, P2 row impact narrow: P2, P3 }
  pricing prices "Prices" {
    charge "Server" USD 100.00 per server per month for standard
    charge "Desk" USD 300.00 per month for basic includes 10 seats then USD 5.00 per seat per month
    graduated "Backup" per GB per month { up to 500 at USD 0.10 above at USD 0.07 }
    volume "Archive" per TB per month { up to 10 at USD 5.00 above at USD 4.00 }
    discount "Many users" 10% from 100 users
    minimum-commitment USD 500.00 per month
    discount "Three-year term" 10%
    surcharge "No fixed term" USD 50.00 per month
    percentage "Cloud support" 8% of "Cloud consumption" minimum USD 600.00 per month
    one-time "Set-up" USD 2500.00
    rate "Engineer" USD 120.00 per hour minimum 30 min increments 15 min
    rate "Consultant" USD 900.00 per day
  }
`;
