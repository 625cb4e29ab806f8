/**
 * English words with which a text may begin and which name nobody and nothing: a text that begins with one loses its
 * capital within a sentence. Words that are names as well, such as `Reading`, `Windows` or `Mark`, are left out, because a
 * name without its capital is worse than a capital too many.
 */
const WORDS = `
abandon abide abnormal abort absence absolute abuse accept acceptance access accident accidental accord according
accordingly account accountant accounting accurate achieve acknowledge acquire across act action active activity
actual adapt adapter add addition additional address adequate adjust administer administrator admit advance advantage
advertise advice advise adviser adware affect affected agency agenda agent aggregate agree agreed ahead aid aim air
alarm alert alike allocate allow along already alter alternative always amend amount analyse analysis animal announce
annual anonymous answer anti anticipate anybody anyone anything apology appeal appear applicable applicant application
apply appoint appointment appropriate approval approve archive area argue arise arithmetic arrange arrangement array
arrears arrive article ask aspect assault assemble assess asset assign assist assistance assume assure attach attached
attachment attack attempt attend attendance attention audio audit auditor author authorise authority authorize
automatic automation avail availability available average avoid aware awareness away back background backlog backup
bad badge balance ban band bandwidth bank bankruptcy bar base basic basis batch battery beamer begin behavior
behaviour benchmark benefit bespoke better bid billing binding block blockade board bodily body book boot border both
bound branch brand breach break breakage breakdown bribe bribery brief bring broken browse browser budget bug build
building bulk burden burglary business busy buy buyer cabinet cable cabling calculate calculation calibrate call
caller camera cancel cancellation cannot capability capable capacity capital capture card care careful careless cargo
carrier carry cartridge case cash catalogue cause caution cease ceiling central certain certificate certification
certify chain chair change channel chapter charge charger cheap check checklist choice choose circumstance civil claim
clarify class classify classroom clause clean clear clerical click clinic clock clone close closed closing closure
cloud cluster co code collaborate collapse collect collection collective combine come comment commerce commercial
commission commit commitment committee common communicate communication company compare comparison compensate
compensation compete competent competition competitor compile complain complaint complete completeness completion
complex compliance compliant comply component compromise compulsory compute computer conceal concern conclude
condition conduct conference confidential confidentiality configuration configure confirm confirmation conflict
conform connect connection connectivity consent consequence consequential conserve consider considerable consistent
constant construct consult consultant consulting consumable consumables consume consumption contact contain container
contamination content contest contingency continue continuity continuous contract contractor contractual contribute
control controller conversion convert convict cooperate cooperation coordinate copy copyright core corporate correct
correction correspond correspondence corridor corrupt corruption cost costly council count counter counterpart course
court cover coverage create creation credential creditor crew crime criminal crisis criteria criterion critical
criticism cross curfew current custodian custody custom customs cut cyber cyberattack cycle daily damage danger
dangerous data database dataset date daylight dead deadline deal dealer death debt debtor decide decimal decision
declare decline decommission decrease decrypt dedicated deduct deed deep defamation default defect defective defence
defend defer define degradation degrade delay delegate delete deletion deliberate deliver deliverable delivery demand
demonstrate denial deny department depend dependency dependent deploy deployment deposit depreciation deputy describe
description design designated desk desktop destroy destruction detail detect detection deteriorate determine develop
developer development deviate deviation device diagnose diagnosis diagnostic dial die difference different difficulty
digital diligence direct direction directive director directory disable disaster discharge disclose disclosure
disconnect discount discovery discrepancy discretion discriminate discuss discussion disease dishonest dishonesty disk
dismantle dismiss disorder display disposal dispose dispute disregard disrupt disruption distance distribute
distribution disturb disturbance divide division doctor document documentary documentation domain domestic dongle door
double doubt down downgrade download downstream dozen draft drawer drawing drill drive driver drop drought due duly
dump duplicate durable duration during duty e early earthquake ease easy economic edit education effect effective
efficient effort eight either elect electric electrical electricity electronic element elevate elevator eleven
eligible eliminate email embargo embezzlement emergency emit employ employee employer employment empty enable
encounter encrypt encrypted encryption end endpoint enforce engage engineer enhance enough enquire enquiry ensure
enter enterprise entire entitle entity entry environment environmental epidemic equal equally equip equipment equity
equivalent erase erroneous error escalate escalation essential establish estate estimate ethical evacuate evaluate
evaluation evening event evidence exact examination examine example exceed excess excessive exclude exclusion
exclusive execute execution executive exempt exercise exhaust exist existing exit expand expect expected expenditure
expense experience experienced experiment expert expertise expiration expire expiry explain explanation explicit
explode exploit explosion export expose exposure express extend extension extensive extent exterior external
extinguish extortion extra extract extraordinary extreme face facility fact factory fail failed failover failure fair
false family fast faster fault faulty fax feature fee feedback fiduciary field fifth file filesystem filter final
finance financial find fine finger fingerprint finish fire firewall firmware first fit fitness five fix fixed flaw
fleet flexible flight flood floor flow focus folder follow following food footage footer force forecast foreign
forfeit forgery form formal format former formula forward found four fourth fraction frame framework fraud fraudulent
free freedom freely freeware freeze freight frequency frequent fresh frost fuel fulfil fulfill full fully function
functional fund funding furniture further furthermore future gain game gap garage gas gather general generate
generator genuine get gift give global go good goods goodwill govern government gradual graphic greater gross ground
group growth guarantee guard guess guest guidance guide guideline habit hack hacker hacking half hall hand handbook
handle handler handling handover harassment hard hardware harm harmful hazard hazardous head header headset health
healthcare hear heat heating heavy help helpdesk helper hence hereby herein hide high higher hire historical history
hold holder holiday home honest hospital host hosted hostility hosting hotfix hour hourly house household human
hundred hurricane hypervisor ice idea identical identification identify identity idle ignore ill illegal illness image
immaterial immediate immutable impact impair imperfect implement implementation import important impossible
impracticable improper improve improvement inaccurate inactive inadequate inbound incident include income incompatible
incomplete inconsistent incorrect increase indemnify indemnity independent index indicate indicator indirect
individual industrial industry infect infection inferior inform informal information infrastructure infringe
infringement inherent initial initiate injure injury ink innovation input inquiry insert inside insolvency inspect
inspection inspector install installation installer instance instant institute instruct instruction instrument
insufficient insult insurance insure insurer intact intangible integrate integration integrity intellectual intend
intent intention intentional inter interact interest interface interfere interference interim interior intermediary
internal international internet interpret interrupt interruption interval intervene interview intraday intruder
intrusion invalid invention inventory invest investigate investigation investment invite invoice involve irregular
irregularity issue item job join joiner joint jointly journal journey judgement judgment judicial jurisdiction
justified keep kernel key keyboard kind know knowledge label labor laboratory labour lack landlord language laptop
large larger last late latency later latest laundering lawful lawsuit layer layout lead leader leak learn lease
leasing leave leaver lecture ledger legal legislation lender lending length less lesson lessor letter level levy
liability liable liaise libel library licence license licensor life lift light lightning like likewise limit
limitation limited line link liquidation list listen literature litigation little live load loan lobby local location
lock locked lockout log logging login logo long longer look loss lost loud low lower machine mail mailbox main
mainframe maintain maintenance major majority make malfunction malicious malpractice malware manage managed management
manager managing mandatory manner manual manufacture manufacturer margin marital market marketing mass master material
matter maximum mean meaning means measure measurement media median medical medicine medium meet meeting member
membership memory mental merchant merger message metadata method metric microphone middle middleware migrate migration
mileage milestone military minimum ministry minor minority minute minutes mirror misconduct misdelivery
misrepresentation miss missed missing mistake misuse mitigate mobile mobility modem modification modify module
monetary money monitor monitoring month monthly moral more moreover mortgage most motion motor mount mouse move
movement multi multiple mutual name named narrow national native natural nature necessary necessity need negative
neglect negligence negligent negotiate neighbour network neutral never new newly news next night nightly nine nobody
noise nominate non nonpayment normal notable note notebook notification notify notwithstanding novel nuclear nuisance
null number numerous nurse object objection objective obligation oblige obscene observe obsolete obstacle obstruct
obtain obvious occasion occupational occupy occur off offence offensive offer offline offshore often old omission omit
on onboarding one ongoing online onsite open opening operable operate operating operation operational operator opinion
opponent opportunity oppose optical option optional oral order ordinary organisation organise organization orientation
origin original otherwise outage outbound outcome outgoing output outsourced outstanding overall overdue overhead
overload overnight overpayment overtime own owned owner ownership pack package page paid pain pallet pandemic panel
paper parallel parent part partial participate particular partition partly partner partnership party pass passenger
passport password past patch patching patent path patient pattern pause pay payable payload payment payroll peak
penalty pending penetration pension people percentage perform performance peril perimeter period periodic peripheral
permanent permission permit permitted perpetual person personal personnel pest pharmacy phase phishing phone photo
photocopy photograph physical picture pilot pipe piracy place plan planned planning plant platform plausibility
plausible plea pledge plot plugin police policy political pollution pool poor popular port portable portion position
positive possess possession possible post postage postal poster postpone potential power practicable practical
practice pre precaution precise predecessor predict preference preliminary premature premises premium preparation
prepare presence present presentation preserve press pressure presumption prevail prevent prevention preventive
previous price pricing primary print printed printer printing prior priority privacy private privilege privileged
proactive probability probable probation problem procedure proceed proceeding process processing processor procure
procurement produce product production productive professional proficiency profile profit program programme
programming progress prohibit project projector promise promote prompt proof proper property proportion proposal
propose proprietary prosecute protect protected protection protocol prototype prove provide provision provisional
proxy publication publicity publish punctual punitive pupil purchase purchaser pure purpose pursue put qualification
qualified qualify quality quantity quarantine quarter quarterly query question quick quiet quota quotation quote
quotient racial rack radio radioactive rain raise random range ransom ransomware rapid rare rate ratio raw re reach
react reaction reactive read reader readiness ready real reason reasonable rebellion reboot rebuild receipt receive
receiver recent reception recipient reciprocal recognise recognition recommend recommendation reconcile reconfigure
record recorded recorder recording recover recovery recruit recruitment recur recurring recycle reduce reduction
redundancy redundant refer reference refund refuse regard regime region register registered registration regular
regulate regulation regulator regulatory rehearsal reimburse reinstate reject relate related relation relationship
release relevant reliable reliance relief religious relocate relocation remain remaining remark remedial remedy
reminder remote removal remove render renew renewal rent rental repair repeat repeated replace replacement replica
replicate replication reply report reporting represent representation representative reproduce reputation reputational
request require requirement resale rescission research resell reservation reserve reset residual resign resilience
resistance resolution resolve resource respect respond response responsibility responsible rest restart restoration
restore restored restrict restriction result resulting resume retailer retain retention retire retirement retrieve
return revenue reverse review reviewer revise revision revocation revoke reward rewrite right riot risk road roadmap
robbery role roll rollback rollout room root roster rotate rotation round route router routine row royalty rule run
rush sabotage safe safeguard safety salary sale same sample sanction sandbox satellite satisfaction satisfactory
satisfy save scale scan scanner scanning schedule scheduled school science scope screen screening screenshot script
scrutiny seal search season seat second secondary secret section sector secure secured security seek segment seize
select selection self sell seller semi send sender senior sensitive separate separation sequence serial series serious
server session set setting settle settlement setup seven severally severe severity shadow share shared shareware sheet
shift ship shipment shop short shortage shorten shorter shortfall show shred shut shutdown sick sickness side sign
signal signature signed significant silence silent similar simple simulate simulation simultaneous single siren site
situation six size skill skilled slander sleep slight slow slower small smaller snapshot snow social socket soft
software sole solicit solution solve sophisticated sound source space spam spare speak speaker special specialist
specific specification specify speech speed spend spoken sponsor spread spreadsheet sprint spyware stable staff
staffing stage staging stakeholder standard standby standing standstill start startup state stated statement static
statistical statistics statutory stay steal steer step stipulated stock stolen stop storage store storm strategic
strategy streaming strength strict strike strong structure student study sub subcontract subcontracting subcontractor
subject submission submit subordinate subprocessor subscribe subscriber subscription subsequent subsidiary subsidy
substance substantial substitute succeed success successful successive successor sudden suffer sufficient suggest
suggestion suit suitable sum summary supervise supervision supervisor supervisory supplement supplementary supplier
supply surcharge surge surgery surplus surrender surveillance survey suspect suspected suspension suspicion suspicious
sustainable switch switching symptom synchronise synchronize system systematic table tablet tabletop take takeover
tamper tangible tape target tariff tax taxes teach teacher team tear technical technician technique technological
technology telecom telecommunication telemetry telephone telephony temporary ten tenant tender term terminal terminate
termination terrorism terrorist test tested tester testing text theft thereby therefore third thirty thorough thousand
threat threaten three threshold throttle throughout throughput thus till time timely timer timetable timing together
token tolerance toner tool top topic tornado tort total touch tower track trade trademark traffic train trained
trainee trainer training transaction transcript transfer transform transit transition translate translation
transmission transmit transparency transparent transport travel treat treatment triage trial tribunal trigger trip
trojan trouble troubleshoot truck true trust try tuning turn turnkey turnover twelve twenty two type typical ultimate
unable unanimous unauthorised unauthorized unavailability unavailable unavoidable uncontrolled underlying understand
undertake undertaking undue unfair unforeseeable unforeseen unfortunate uniform unilateral uninterrupted unique unit
unjust unlawful unless unlicensed unlimited unnecessary unofficial unpaid unplanned unreasonable unresolved unsafe
unscheduled unsolicited unsuccessful unsuitable unsupported untested unusual unwanted unwritten upcoming update
updated upgrade upload upstream uptime urgency urgent usable usage use used useful user username usual usurious
utility vacancy valid validate validation validity valuation value vandalism variable variation variety various vary
vehicle vendor venture verbal verification verify version vessel veto vetting viable vibration vice victim video view
violate violation violence virtual virtualisation virtualization virus visa visible visit visitor visual vital
vocational voice voicemail void volume voluntary vote voucher vulnerability vulnerable wage wait waiver walk wall
wanton war ward warehouse warn warning warrant warranty waste watch water weak weakness weapon wear weather website
week weekday weekend weekly weight weighted welfare well whatever wholesale wholly wide wilful willful willing window
wing wipe wire wired wireless wiring wish wished withdraw withdrawal withhold witness work workaround worker workflow
workforce working workload workplace workshop workspace workstation worldwide worm worse worst write writer writing
written wrong wrongdoing wrongful yard year yearly yield zero zone
`;

const COMMON: ReadonlySet<string> = new Set(WORDS.split(/\s+/).filter(word => word !== ''));

/** Words of the same form that are names, or that the contract itself writes with a capital. */
const NAMES: ReadonlySet<string> = new Set(
    (
        'Agreement Client Clients Downtime Provider Providers Service Services Ticket Tickets ' +
        'Banks Barking Billings Boots Brands Chambers Confluence Constance Downing Downs Fielding Fields Fisher Florence ' +
        'Harding Providence Reading Rivers Sterling Teams Waters Wells Windows Woods'
    ).split(' '),
);

/** Endings of long words that are no names. */
const ABSTRACT = /^\w{4,}(?:tions?|sions?|ments?|ity|ities|ances?|ences?|ability)$/;

/** Whether an English word names nobody and nothing, so that it has no capital within a sentence. */
export function isCommonWord(word: string): boolean {
    if (NAMES.has(word)) return false;
    const [first = ''] = word.toLowerCase().split('-');
    const stem = first.replace(/^(?:un|re|mis|over|under|non|in|dis)(?=\w{4})/, '');
    return ABSTRACT.test(first) || [first, stem].some(each => formsOf(each).some(form => COMMON.has(form)));
}

/** What a word may be a form of: `copies` of `copy`, `stopped` of `stop`, `handing` of `hand`. */
function formsOf(word: string): readonly string[] {
    const cut = (ending: RegExp, ...replacements: readonly string[]): string[] =>
        ending.test(word) ? replacements.map(replacement => word.replace(ending, replacement)) : [];
    return [
        word,
        ...cut(/s$/, ''),
        ...cut(/es$/, ''),
        ...cut(/ies$/, 'y'),
        ...cut(/(?:ing|ings|ed)$/, '', 'e'),
        ...cut(/(?:([bdglmnprt])\1)(?:ing|ed)$/, '$1'),
        ...cut(/ied$/, 'y'),
        ...cut(/ly$/, '', 'le'),
        ...cut(/ily$/, 'y'),
    ];
}
