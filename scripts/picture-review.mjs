// `npm run picture` makes the pictures of docs/review.md: the review of its pull request in a terminal, as a comment of the
// host, and its redline as a page and in Word. Needs Chromium (CHROMIUM names another one than /usr/bin/chromium),
// LibreOffice, poppler, and the Debian packages fonts-dejavu-core and fonts-noto-color-emoji.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import markdownIt from 'markdown-it';
import { makePullRequest } from '../test/docs/pull-request.ts';

const root = path.resolve(import.meta.dirname, '..');
const scratch = mkdtempSync(path.join(tmpdir(), 'msa-picture-'));
const repository = path.join(scratch, 'repository');

const STYLE = `
    body { margin: 0; padding: 20px 24px; width: fit-content; font: 14px/1.5 'DejaVu Sans', 'Noto Color Emoji', sans-serif; }
    .terminal { background: #1b1f24; color: #d0d7de; }
    pre { margin: 0; font: 13px/1.45 'DejaVu Sans Mono', monospace; }
    .page { padding: 0; }
    .page iframe { display: block; width: 1460px; height: 640px; border: 0; }
    .comment { background: #fff; color: #1f2328; width: 860px; }
    .comment code { background: #eff1f3; border-radius: 5px; padding: 2px 5px; font: 12px 'DejaVu Sans Mono', monospace; }
    .comment table { border-collapse: collapse; }
    .comment th, .comment td { border: 1px solid #d1d9e0; padding: 5px 12px; }
    .comment a { color: #0969da; text-decoration: none; }
    .comment h3, .comment h4 { margin: 18px 0 10px; }
    .comment h3 { font-size: 18px; margin-top: 0; }
    .comment h4 { font-size: 15px; }
    .comment li { margin: 8px 0; }
    .comment ul { padding-left: 24px; }
`;

/** What the escape codes of the reports look like on a dark ground. */
const COLORS = {
    1: 'font-weight: bold',
    2: 'color: #7d8590',
    31: 'color: #ff7b72',
    32: 'color: #7ee787',
    33: 'color: #e3b341',
    36: 'color: #76e3ea',
};

try {
    makePullRequest(repository);
    const comment = path.join(scratch, 'comment.md');
    const address = 'https://github.com/northwind/agreements';
    const redline = ['--redline', path.join(scratch, 'redline.html'), '--redline-address', 'redlines'];
    const reports = ['-o', `markdown=${comment}`, '--repository', address, ...redline];
    const words = ['diff', '--color', ...reports, 'main...HEAD'];
    const { stdout } = spawnSync(process.execPath, [path.join(root, 'dist/msa.cjs'), ...words], {
        cwd: repository,
        encoding: 'utf8',
    });
    picture('review-terminal', `<body class="terminal"><pre>${htmlOf(`$ msa diff main...HEAD\n\n${stdout}`)}</pre>`);
    const markdown = readFileSync(comment, 'utf8');
    picture('review-comment', `<body class="comment">${markdownIt({ html: true }).render(markdown)}`);
    const contract = path.join(scratch, 'contract.html');
    const document = path.join(scratch, 'contract.docx');
    const redlines = ['diff', '--redline', contract, '--redline', document, 'main...HEAD', '--', 'acme.msa'];
    spawnSync(process.execPath, [path.join(root, 'dist/msa.cjs'), ...redlines], { cwd: repository });
    // A frame shows the clause that its address names, which a picture of the page by itself would not.
    picture('redline-changes', `<body class="page"><iframe src="${contract}"></iframe>`);
    picture('redline', `<body class="page"><iframe src="${contract}#tier-premium.targets"></iframe>`);
    pictureOfWord('redline-word', document, 'Service levels of the Service Tier Premium');
} finally {
    rmSync(scratch, { recursive: true, force: true });
}

/** The text of a terminal as HTML. */
function htmlOf(text) {
    const open = [];
    const [start = '', ...parts] = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').split('\u001b[');
    const styled = parts.map(part => {
        const [, code, rest] = /^(\d+)m(.*)$/s.exec(part);
        if (!(code in COLORS)) return `${open.pop() === undefined ? '' : '</span>'}${rest}`;
        open.push(code);
        return `<span style="${COLORS[code]}">${rest}`;
    });
    return [start, ...styled].join('');
}

/** Writes a picture of a page, as large as what it shows. */
function picture(name, body) {
    const page = path.join(scratch, `${name}.html`);
    const measure = `<script>addEventListener('load', () => {
        const { width, height } = document.body.getBoundingClientRect();
        document.documentElement.dataset.size = Math.ceil(width) + ',' + Math.ceil(height);
    })</script>`;
    writeFileSync(page, `<!doctype html><meta charset="utf-8"><style>${STYLE}</style>${measure}${body}`);
    const dom = chromium('--dump-dom', '--window-size=1000,1000', `file://${page}`);
    const size = /data-size="(\d+,\d+)"/.exec(dom)?.[1];
    const file = path.join(root, 'docs/images', `${name}.png`);
    chromium(`--screenshot=${file}`, `--window-size=${size}`, '--hide-scrollbars', `file://${page}`);
    console.log(path.relative(root, file));
}

/** Writes a picture of the upper part of the page with these words, as LibreOffice shows a Word file and its changes. */
function pictureOfWord(name, document, words) {
    const option = value => ({ type: 'boolean', value });
    const filter = `pdf:writer_pdf_Export:${JSON.stringify({ ExportNotes: option('false') })}`;
    const profile = `-env:UserInstallation=file://${path.join(scratch, 'office')}`;
    const silent = { stdio: 'ignore', timeout: 120_000 };
    execFileSync('soffice', [profile, '--headless', '--convert-to', filter, '--outdir', scratch, document], silent);
    const pdf = document.replace(/docx$/, 'pdf');
    const pages = execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' }).split('\f');
    const page = String(pages.findIndex(text => text.includes(words)) + 1);
    const file = path.join(root, 'docs/images', name);
    const part = ['-x', '60', '-y', '80', '-W', '860', '-H', '560'];
    execFileSync('pdftoppm', ['-png', '-singlefile', '-r', '110', '-f', page, '-l', page, ...part, pdf, file], silent);
    console.log(path.relative(root, `${file}.png`));
}

function chromium(...words) {
    const flags = ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${path.join(scratch, 'chromium')}`];
    return execFileSync(process.env.CHROMIUM ?? '/usr/bin/chromium', [...flags, ...words], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
    });
}
