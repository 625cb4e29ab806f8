import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inSentence } from '../../contract/wording/english/in-sentence.js';

describe('a text of the author within a sentence loses its capital', () => {
    test.each([
        'The Client reports suspicions.',
        'Under vendor support',
        'Within 4 hours, by telephone',
        'At Leeds, and nowhere else',
        'All Microsoft licences',
        'A copy of the system',
        'Person, system, start and end of each session.',
        'Passwords, network plans, configurations, personal data',
        'Acting on alerts',
        'Handing over the others with what was tried.',
        'Death and personal injury, fraud, and wilful misconduct',
        'Loss of profit and indirect damage',
        'Loss of Client data',
        'Confidentiality',
        'Liability and data protection',
        'Intent, gross negligence, injury of persons',
        'Claims that the services infringe the rights of others',
        'Card numbers',
        'Private files',
        'Course and phishing simulation.',
        'Criminal record check before the first access.',
        'Results, plans, risks and the priorities of the next quarter.',
        'Indicators, changes of weights, projects and price.',
        'Open problems, patches, and the hours of the next month.',
        'Projects, budget and roles of both teams.',
        'Risk, effort, and effect on other systems',
        'Both teams report to the chief operating officer every hour.',
        'E-mail and chat',
        'Off-site storage',
        'Unencrypted laptops',
        'Misuse by employees of the Client',
        'Photographs of the site',
    ])('%s', words => {
        expect(inSentence(words)).toBe(words.charAt(0).toLowerCase() + words.slice(1));
    });
});

describe('a capital that may belong to a name stays', () => {
    test.each([
        'Harbour Cloud, London',
        'Microsoft 365 licences',
        'Windows servers',
        'Office 365',
        'Power BI reports',
        'Leeds',
        'Leeds office, second floor',
        'Berlin',
        'Germany',
        'Monday to Friday',
        'May and June',
        'English and German',
        'Meridian works with the next provider as with the Client.',
        'Northwind checks every system.',
        'Acme’s staff',
        'Acme Inc. approves.',
        'IT manager',
        'A1 and A2',
        'A/B tests',
        'SharePoint and OneDrive',
        'IaaS',
        'ERP down for everybody',
        'E.ON decides',
        'Bank of England',
        'Court of the United Kingdom',
        'Business Days only',
        'Service Credits that are due',
        'Client data',
        'Provider staff',
        'Agreement of both',
        'Tickets of the week',
        'Florence keeps the key',
        'Reading office',
        'Teams and Outlook',
        'Wells branch',
        'Anglo-American rules',
        'Zendesk tickets',
        'Übung macht den Meister',
        '“Quoted” words',
        'already in lower case',
        '24 hours',
        '',
    ])('%s', words => {
        expect(inSentence(words)).toBe(words);
    });
});

test('nothing but the first letter ever changes, whatever the text', () => {
    fc.assert(
        fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })), words => {
            const said = inSentence(words);
            expect(said.slice(1)).toBe(words.trim().slice(1));
            expect(said.toLowerCase()).toBe(words.trim().toLowerCase());
        }),
    );
});
