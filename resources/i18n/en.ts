<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CertificateFile</name>
    <message numerus="yes">
        <source>%n bytes that aren&apos;t part of a certificate</source>
        <translation>
            <numerusform>%n byte that isn&apos;t part of a certificate</numerusform>
            <numerusform>%n bytes that aren&apos;t part of a certificate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message numerus="yes">
        <source>%n confirmed</source>
        <translation>
            <numerusform>%n confirmed</numerusform>
            <numerusform>%n confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>%n needs attention</numerusform>
            <numerusform>%n need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not met</source>
        <translation>
            <numerusform>%n not met</numerusform>
            <numerusform>%n not met</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n couldn&apos;t be checked</source>
        <translation>
            <numerusform>%n couldn&apos;t be checked</numerusform>
            <numerusform>%n couldn&apos;t be checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation>
            <numerusform>%n to confirm</numerusform>
            <numerusform>%n to confirm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to test on a PC</source>
        <translation>
            <numerusform>%n to test on a PC</numerusform>
            <numerusform>%n to test on a PC</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n OK</source>
        <translation>
            <numerusform>%n OK</numerusform>
            <numerusform>%n OK</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspection</name>
    <message numerus="yes">
        <source>%1, %n days left</source>
        <extracomment>The first and last day of a certificate, and how many are left.</extracomment>
        <translation>
            <numerusform>%1, %n day left</numerusform>
            <numerusform>%1, %n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n characters)</source>
        <translation>
            <numerusform>(%n character)</numerusform>
            <numerusform>(%n characters)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n files, %2</source>
        <translation>
            <numerusform>%1, %n file, %2</numerusform>
            <numerusform>%1, %n files, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>none, but %n entries can&apos;t be read</source>
        <translation>
            <numerusform>none, but %n entry can&apos;t be read</numerusform>
            <numerusform>none, but %n entries can&apos;t be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n entries that can&apos;t be read</source>
        <translation>
            <numerusform>%1, and %n entry that can&apos;t be read</numerusform>
            <numerusform>%1, and %n entries that can&apos;t be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Password</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Probe</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variables</source>
        <translation>
            <numerusform>%n variable</numerusform>
            <numerusform>%n variables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other rules</source>
        <translation>
            <numerusform>%1 and %n other rule</numerusform>
            <numerusform>%1 and %n other rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules couldn&apos;t be checked.</source>
        <translation>
            <numerusform>%n rule couldn&apos;t be checked.</numerusform>
            <numerusform>%n rules couldn&apos;t be checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings.</source>
        <translation>
            <numerusform>%n finding.</numerusform>
            <numerusform>%n findings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the gateway&apos;s clock: %1 UTC, %n minute(s) away from this computer&apos;s</source>
        <translation>
            <numerusform>the gateway&apos;s clock: %1 UTC, %n minute away from this computer&apos;s</numerusform>
            <numerusform>the gateway&apos;s clock: %1 UTC, %n minutes away from this computer&apos;s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerifyMedium</name>
    <message numerus="yes">
        <source>%1 doesn&apos;t match its manifest (%n files checked). Write it again.</source>
        <translation>
            <numerusform>%1 doesn&apos;t match its manifest (%n file checked). Write it again.</numerusform>
            <numerusform>%1 doesn&apos;t match its manifest (%n files checked). Write it again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is as it was written (%n files match their hashes), but its boot image was already damaged before. Copy boot.wim again from your site and build the medium again.</source>
        <translation>
            <numerusform>%1 is as it was written (%n file matches its hash), but its boot image was already damaged before. Copy boot.wim again from your site and build the medium again.</numerusform>
            <numerusform>%1 is as it was written (%n files match their hashes), but its boot image was already damaged before. Copy boot.wim again from your site and build the medium again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 may be failing: it had read or write errors, although %n files match their hashes now. Copy the medium to another USB drive.</source>
        <translation>
            <numerusform>%1 may be failing: it had read or write errors, although %n file matches its hash now. Copy the medium to another USB drive.</numerusform>
            <numerusform>%1 may be failing: it had read or write errors, although %n files match their hashes now. Copy the medium to another USB drive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is intact, with notes: %n files match their hashes. Other files were left by computers that opened it and do no harm.</source>
        <translation>
            <numerusform>%1 is intact, with notes: %n file matches its hash. Other files were left by computers that opened it and do no harm.</numerusform>
            <numerusform>%1 is intact, with notes: %n files match their hashes. Other files were left by computers that opened it and do no harm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is intact: %n files match their hashes, and its structure is valid.</source>
        <translation>
            <numerusform>%1 is intact: %n file matches its hash, and its structure is valid.</numerusform>
            <numerusform>%1 is intact: %n files match their hashes, and its structure is valid.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is intact: %n files match their hashes.</source>
        <translation>
            <numerusform>%1 is intact: %n file matches its hash.</numerusform>
            <numerusform>%1 is intact: %n files match their hashes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is intact: %n contents match their hashes.</source>
        <translation>
            <numerusform>%1 is intact: %n content matches its hash.</numerusform>
            <numerusform>%1 is intact: %n contents match their hashes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is damaged: %n of its contents don&apos;t match their hashes. Copy it again from your site.</source>
        <translation>
            <numerusform>%1 is damaged: %n of its contents doesn&apos;t match its hash. Copy it again from your site.</numerusform>
            <numerusform>%1 is damaged: %n of its contents don&apos;t match their hashes. Copy it again from your site.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>The virtual PC turned itself off, or started again, after %n second(s).</source>
        <translation>
            <numerusform>The virtual PC turned itself off, or started again, after %n second.</numerusform>
            <numerusform>The virtual PC turned itself off, or started again, after %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The virtual PC was turned off after %n second(s).</source>
        <translation>
            <numerusform>The virtual PC was turned off after %n second.</numerusform>
            <numerusform>The virtual PC was turned off after %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::LogView</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s)</source>
        <translation>
            <numerusform>%1 of %n line</numerusform>
            <numerusform>%1 of %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) contain this text. Press F3 to go to the next one.</source>
        <translation>
            <numerusform>%n line contains this text. Press F3 to go to the next one.</numerusform>
            <numerusform>%n lines contain this text. Press F3 to go to the next one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::MediumCard</name>
    <message numerus="yes">
        <source>%1 (%n days ago)</source>
        <translation>
            <numerusform>%1 (%n day ago)</numerusform>
            <numerusform>%1 (%n days ago)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n days left)</source>
        <translation>
            <numerusform>%1 (%n day left)</numerusform>
            <numerusform>%1 (%n days left)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cmgmedia::ui::VerdictView</name>
    <message numerus="yes">
        <source>Seen %n time(s)</source>
        <translation>
            <numerusform>Seen once</numerusform>
            <numerusform>Seen %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more thing(s) couldn&apos;t be read or aren&apos;t known.</source>
        <translation>
            <numerusform>%n more thing couldn&apos;t be read or isn&apos;t known.</numerusform>
            <numerusform>%n more things couldn&apos;t be read or aren&apos;t known.</numerusform>
        </translation>
    </message>
</context>
</TS>
