/**
 * Words that agreements write with a capital without defining them: the parts of an agreement, the words that the
 * contract itself defines, and proper names.
 */
export const COMMON_WORDS: readonly string[] = // The agreement and its parties.
    (
        'Agreement,Contract,Party,Provider,Client,Service,Tier,Service Tier,Priority,Fee,Signatory,' +
        // What the contract defines in its own words.
        'Business Day,Next Business Day,Business Hour,Business Minute,Business Second,Ticket,Downtime,Service Credit,Service Level,' +
        'Recovery Point Objective,Recovery Time Objective,Support Hours,Availability,' +
        // The parts of a document.
        'Section,Clause,Article,Schedule,Annex,Appendix,Exhibit,Attachment,Chapter,Table,Figure,Preamble,' +
        // The calendar.
        'Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday,January,February,March,April,May,June,July,August,' +
        'September,October,November,December,Christmas,Easter,New Year,' +
        // Laws and courts are known by their names.
        'Act,Regulation,Directive,Code,Convention,Law,Court,High Court,Supreme Court,Parliament,State,Government,Crown,' +
        'General Data Protection Regulation,Data Protection Act,European,European Union,European Commission,' +
        // Countries, languages and products that are written with an article or as an adjective.
        'United Kingdom,United States,United States of America,Netherlands,Internet,Web,English,German,French,Dutch,Spanish,Italian,Irish,Scottish,' +
        'Welsh,British,American,Swiss,Austrian,Microsoft,Windows,Teams,Exchange,Outlook,Google,Google Workspace,Amazon,' +
        'Azure,Apple,Linux,Android,Active Directory'
    ).split(',');
