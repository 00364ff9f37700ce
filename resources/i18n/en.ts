<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CertificateFile</name>
    <message numerus="yes">
        <source>%n bytes that are no certificate</source>
        <translation>
            <numerusform>%n byte that is no certificate</numerusform>
            <numerusform>%n bytes that are no certificate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message numerus="yes">
        <source>%n look at this</source>
        <translation>
            <numerusform>%n look at this</numerusform>
            <numerusform>%n look at this</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not so</source>
        <translation>
            <numerusform>%n not so</numerusform>
            <numerusform>%n not so</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be checked</source>
        <translation>
            <numerusform>%n could not be checked</numerusform>
            <numerusform>%n could not be checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be asked</source>
        <translation>
            <numerusform>%n to be asked</numerusform>
            <numerusform>%n to be asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be decided live</source>
        <translation>
            <numerusform>%n to be decided live</numerusform>
            <numerusform>%n to be decided live</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fine</source>
        <translation>
            <numerusform>%n fine</numerusform>
            <numerusform>%n fine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed</source>
        <translation>
            <numerusform>%n confirmed</numerusform>
            <numerusform>%n confirmed</numerusform>
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
        <source>none, but %n entries that cannot be read</source>
        <translation>
            <numerusform>none, but %n entry that cannot be read</numerusform>
            <numerusform>none, but %n entries that cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n entries that cannot be read</source>
        <translation>
            <numerusform>%1, and %n entry that cannot be read</numerusform>
            <numerusform>%1, and %n entries that cannot be read</numerusform>
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
        <source>%n findings.</source>
        <translation>
            <numerusform>%n finding.</numerusform>
            <numerusform>%n findings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules could not be checked.</source>
        <translation>
            <numerusform>%n rule could not be checked.</numerusform>
            <numerusform>%n rules could not be checked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerifyMedium</name>
    <message numerus="yes">
        <source>%1 is whole: %n files equal their hashes, and its structure is sound.</source>
        <translation>
            <numerusform>%1 is whole: %n file equals its hash, and its structure is sound.</numerusform>
            <numerusform>%1 is whole: %n files equal their hashes, and its structure is sound.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 differs from its manifest (%n files checked). Write it again.</source>
        <translation>
            <numerusform>%1 differs from its manifest (%n file checked). Write it again.</numerusform>
            <numerusform>%1 differs from its manifest (%n files checked). Write it again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is good, with notes: %n files equal their hashes. The rest was left by computers that had it open and does no harm.</source>
        <translation>
            <numerusform>%1 is good, with notes: %n file equals its hash. The rest was left by computers that had it open and does no harm.</numerusform>
            <numerusform>%1 is good, with notes: %n files equal their hashes. The rest was left by computers that had it open and does no harm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is whole: %n files equal their hashes.</source>
        <translation>
            <numerusform>%1 is whole: %n file equals its hash.</numerusform>
            <numerusform>%1 is whole: %n files equal their hashes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 may be failing: read or write errors were met on it, although %n files equal their hashes now. Copy the medium to another stick.</source>
        <translation>
            <numerusform>%1 may be failing: read or write errors were met on it, although %n file equals its hash now. Copy the medium to another stick.</numerusform>
            <numerusform>%1 may be failing: read or write errors were met on it, although %n files equal their hashes now. Copy the medium to another stick.</numerusform>
        </translation>
    </message>
</context>
</TS>
