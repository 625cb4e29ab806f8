// node comment.mjs FOLDER: writes the review of a folder into the pull request of this run, as one comment that each
// later run writes anew.
import { asked, commentsOf, HostError, listed, say } from './hosts.mjs';
import { failureOf, MARKER, reviewOf, textOf, withRedlines } from './reports.mjs';

const [, , folder = '.'] = process.argv;
const { COMMENT_ON = 'changes', ARTIFACT_URL, RUN_URL } = process.env;
const OCCASIONS = ['changes', 'worse', 'always', 'never'];

if (!OCCASIONS.includes(COMMENT_ON)) failed(`\`comment-on\` is one of ${OCCASIONS.join(', ')}, not "${COMMENT_ON}".`);
else if (COMMENT_ON === 'never') console.log('No comment is written, as `comment-on` asks.');
else await written().catch(error => failed(`The comment could not be written: ${error.message}`));

async function written() {
    const comments = await commentsOf(process.env);
    if (!comments) {
        say('notice', 'This run belongs to no open pull request, so no comment is written.');
        return;
    }
    const { needed } = comments;
    await writtenTo(comments).catch(error => {
        if (!(error instanceof HostError) || error.status !== 403) throw error;
        // A run from a fork, or one without the permission, is no failure: annotations and summary say the same.
        say(
            'notice',
            `This run may not write comments, as from a fork, so the review is in its other reports alone (${error.message}). Where it should, it needs ${needed}.`,
        );
    });
}

async function writtenTo({ api, all, one, update, longest, isOurs }) {
    const known = (await listed(api, all)).find(each => each.body?.startsWith(MARKER) && isOurs(each));
    // A comment that is there is written anew in any case: it would speak of an earlier commit.
    if (!known && !isWanted()) {
        console.log(`No comment is written: \`comment-on\` is ${COMMENT_ON}, and there is nothing of that kind.`);
        return;
    }
    const body = { body: fitting(bodyOf(longest), longest) };
    if (known) await asked(api, update, one(known.id), body);
    else await asked(api, 'POST', all, body);
    console.log(known ? 'The comment was written anew.' : 'The comment was written.');
}

/** Whether this review is one that a pull request without a comment should hear of. */
function isWanted() {
    const review = reviewOf(folder);
    if (COMMENT_ON === 'always' || !review) return true;
    const { gated, perspective, counts, agreements, shared, findings } = review;
    if (COMMENT_ON === 'changes')
        return shared.length + findings.length > 0 || agreements.some(({ status }) => status !== 'unchanged');
    const parties = perspective === 'both' ? ['client', 'provider'] : [perspective];
    return gated || parties.some(party => counts[party].worse > 0);
}

function bodyOf(longest) {
    const text = textOf(folder, 'comment.md');
    if (text === undefined) return `${MARKER}\n${failureOf(folder, process.env)}`;
    const run = RUN_URL ? `, made by [this run](<${RUN_URL}>)` : '';
    const artifact = ARTIFACT_URL ? `\n[Redlines and all reports](<${ARTIFACT_URL}>)${run}.\n` : '';
    const whole = `${text.startsWith(MARKER) ? '' : `${MARKER}\n`}${text}${artifact}`;
    return withRedlines(whole, process.env, body => body.length <= longest);
}

/**
 * A comment within the limit of the host, cut at the end of a line. What is said of that stands first: where it is cut,
 * something may be folded.
 */
function fitting(body, longest) {
    if (body.length <= longest) return body;
    const whole = RUN_URL ? `[the summary of the run](<${RUN_URL}>)` : 'the log of the run';
    const head = `${MARKER}\n_This comment was cut, because it is too long for its host: all of it is in ${whole}._\n\n`;
    const rest = body.slice(MARKER.length, longest - head.length + MARKER.length).trimStart();
    return head + rest.slice(0, rest.lastIndexOf('\n') + 1 || rest.length);
}

function failed(sentence) {
    say('error', sentence);
    process.exitCode = 1;
}
