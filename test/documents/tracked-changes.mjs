// Drives LibreOffice over a Word file with tracked changes, by a macro in a profile of its own.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Opens the file, counts its changes, does what the command says about them, and writes the text that is then there. */
const MACRO = `
Sub Settle(source As String, command As String, target As String)
    Dim hidden(0) As New com.sun.star.beans.PropertyValue
    hidden(0).Name = "Hidden"
    hidden(0).Value = True
    document = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
    changes = document.getRedlines().createEnumeration()
    count = 0
    While changes.hasMoreElements()
        changes.nextElement()
        count = count + 1
    Wend
    dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
    dispatcher.executeDispatch(document.getCurrentController().getFrame(), command, "", 0, Array())
    Dim filter(0) As New com.sun.star.beans.PropertyValue
    filter(0).Name = "FilterName"
    filter(0).Value = "Text (encoded)"
    document.storeToURL(target, filter())
    file = FreeFile
    Open target &amp; ".count" For Output As #file
    Print #file, count
    Close #file
    document.close(True)
    StarDesktop.terminate()
End Sub
`;

const FILES = {
    'Module1.xba': `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${MACRO}</script:module>
`,
    'script.xlb': `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
 <library:element library:name="Module1"/>
</library:library>
`,
    'dialog.xlb': `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"/>
`,
};

/**
 * What LibreOffice shows of a Word file after it has accepted or refused all changes, and how many it found.
 *
 * @param folder where the profile lies and the text is written
 */
export function settledByOffice(file, answer, folder) {
    const profile = profileWithMacro(folder);
    const command = { accept: '.uno:AcceptAllTrackedChanges', refuse: '.uno:RejectAllTrackedChanges' }[answer];
    const target = path.join(folder, `${path.basename(file, '.docx')}.${answer}.txt`);
    const call = [pathToFileURL(file).href, command, pathToFileURL(target).href].map(each => `"${each}"`).join(',');
    office(profile, `macro:///Standard.Module1.Settle(${call})`);
    const count = Number(readFileSync(`${target}.count`, 'utf8'));
    return { count, text: readFileSync(target, 'utf8').replace(/^\uFEFF/, '') };
}

/** A profile exists once the program has started with it, and then takes the macro. */
function profileWithMacro(folder) {
    const profile = path.join(folder, 'macro-profile');
    const library = path.join(profile, 'user/basic/Standard');
    if (existsSync(library)) return profile;
    office(profile, '--terminate_after_init');
    mkdirSync(library, { recursive: true });
    for (const [name, text] of Object.entries(FILES)) writeFileSync(path.join(library, name), text);
    return profile;
}

function office(profile, ...words) {
    execFileSync('soffice', [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', ...words]);
}
