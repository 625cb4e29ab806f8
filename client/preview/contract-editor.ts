import { window, type Disposable, type ExtensionContext } from 'vscode';
import type { Server } from '../server/server.js';
import type { Showing } from './page/messages.js';
import type { Panels } from './panels.js';
import { PreviewPanel } from './preview-panel.js';

const EDITOR_TYPE = 'msa.contract';

/**
 * The contract as an editor of its own, which only shows: *Reopen Editor With…*, and both sides of a diff where the setting
 * `workbench.diffEditorAssociations` names it.
 */
export function registerContractEditor(panels: Panels, server: Server, context: ExtensionContext): Disposable {
    return window.registerCustomEditorProvider(
        EDITOR_TYPE,
        {
            resolveCustomTextEditor({ uri }, panel) {
                const showing: Showing = {
                    ...{ uri: uri.toString(), view: 'contract', agreement: undefined },
                    ...{ locked: true, redline: false },
                };
                const editor = new PreviewPanel('editor', panel, showing, server, context);
                panels.add(editor);
                editor.onDidScroll(place => {
                    for (const other of otherSides(editor, panels)) other.scroll(place);
                });
            },
        },
        { webviewOptions: { enableFindWidget: true } },
    );
}

/** The contracts that are seen beside this one and are of another revision of its file: the other side of a diff. */
function otherSides(editor: PreviewPanel, panels: Panels): readonly PreviewPanel[] {
    return panels.all.filter(
        other =>
            other !== editor &&
            other.kind === 'editor' &&
            other.isVisible &&
            other.column === editor.column &&
            other.uri.path === editor.uri.path,
    );
}
