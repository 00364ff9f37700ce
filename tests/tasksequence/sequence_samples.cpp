// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tasksequence/sequence_samples.h"

#include "tests/support/files.h"
#include "tests/support/outside.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace cmgmedia::test {

namespace {

QByteArray escaped(const QByteArray& text)
{
    return QString::fromUtf8(text).toHtmlEscaped().toUtf8();
}

QByteArray property(const QByteArray& name, const QByteArray& value)
{
    return "  <PROPERTY NAME=\"" + name
           + "\" CLASSORIGIN=\"SMS_TaskSequencePackage\" TYPE=\"string\">\r\n"
             "    <QUALIFIER NAME=\"CIMTYPE\" TYPE=\"string\">\r\n"
             "      <VALUE>string</VALUE>\r\n    </QUALIFIER>\r\n    <VALUE>"
           + value + "</VALUE>\r\n  </PROPERTY>\r\n";
}

QByteArray applicationXml(const QByteArray& id, const QByteArray& package)
{
    const QByteArray instance = "<INSTANCE CLASSNAME=\"SMS_TaskSequenceAppReferencesInfo\">\r\n"
                                + property("RefAppModelName", id)
                                + property("RefAppPackageID", package) + "</INSTANCE>";
    return "  <string>" + escaped(instance) + "</string>\r\n";
}

QByteArray infoXml(const QByteArray& id, const QByteArray& name, const QByteArray& type)
{
    const QByteArray instance = "<INSTANCE CLASSNAME=\"SMS_TaskSequenceReferencesInfo\">\r\n"
                                + property("PackageID", "ABC00010")
                                + property("ReferenceName", name)
                                + property("ReferencePackageID", id)
                                + property("ReferencePackageType", type) + "</INSTANCE>";
    return "  <string>" + escaped(instance) + "</string>\r\n";
}

} // namespace

QByteArray stepXml(const QByteArray& type, const QByteArray& name, const Variables& variables,
                   const QByteArray& attributes, const QByteArray& inside, const QByteArray& action)
{
    QByteArray xml = "<step type=\"" + type + "\" name=\"" + escaped(name)
                     + "\" description=\"\" runIn=\"WinPEandFullOS\" successCodeList=\"0\" "
                     + attributes + "><action>" + escaped(action) + "</action>" + inside
                     + "<defaultVarList>";
    for (const auto& [variable, value] : variables)
        xml += "<variable name=\"" + variable + "\" property=\"P\" hidden=\"true\">"
               + escaped(value) + "</variable>";
    return xml + "</defaultVarList></step>\n";
}

QByteArray groupXml(const QByteArray& name, const QByteArray& inside, const QByteArray& attributes)
{
    return "<group name=\"" + escaped(name) + "\" description=\"\" " + attributes + ">\n" + inside
           + "</group>\n";
}

QByteArray setVariableXml(const QByteArray& name, const QByteArray& value, const QByteArray& inside)
{
    return stepXml(
        "SMS_TaskSequence_SetVariableAction", "Set " + name,
        {{"DoNotShowVariableValue", "false"}, {"VariableName", name}, {"VariableValue", value}}, {},
        inside, "tsenv.exe \"" + name + '=' + value + "\" /hiddenflag:False");
}

QByteArray runSequenceXml(const QByteArray& packageId, const QByteArray& name)
{
    return "<subtasksequence type=\"SMS_TaskSequence_SubTasksequence\" name=\"" + name
           + "\" description=\"\"><action>SubTasksequence.exe</action><defaultVarList>"
             "<variable name=\"OSDSubTasksequencePackageID\" property=\"TsPackageID\">"
           + packageId + "</variable></defaultVarList></subtasksequence>\n";
}

QByteArray conditionXml()
{
    return "<condition><operator type=\"and\">"
           "<expression type=\"SMS_TaskSequence_VariableConditionExpression\">"
           "<variable name=\"Operator\">equals</variable><variable name=\"Value\">1</variable>"
           "<variable name=\"Variable\">AtHome</variable></expression></operator></condition>";
}

QByteArray goodSteps()
{
    return groupXml("Install",
                    stepXml("SMS_TaskSequence_ApplyOperatingSystemAction", "Apply Windows",
                            {{"ImagePackageID", "ABC00005"}, {"OSDImageIndex", "1"}})
                        + stepXml("SMS_TaskSequence_ApplyWindowsSettingsAction",
                                  "Apply Windows Settings", {{"OSDRandomAdminPassword", "false"}})
                        + stepXml("SMS_TaskSequence_ApplyNetworkSettingsAction",
                                  "Apply Network Settings",
                                  {{"OSDNetworkJoinType", "1"}, {"OSDWorkgroupName", "BRANCH"}}))
           + stepXml("SMS_TaskSequence_SetupWindowsAndSMSAction", "Setup Windows",
                     {{"SMSClientInstallProperties",
                       "CCMHOSTNAME=cmg.example.test/CCM_Proxy_MutualAuth/720 /nocrlcheck"},
                      {"_SMSClientPackageID", "ABC00006"}})
           + stepXml("SMS_TaskSequence_EnableBitLockerAction", "Enable BitLocker",
                     {{"OSDBitLockerCreateRecoveryPassword", "None"}}, "continueOnError=\"true\"");
}

QByteArray sequenceXml(const QByteArray& steps)
{
    return "<sequence version=\"3.10\"><referenceList><reference package=\"ABC00005\"/>"
           "<reference package=\"ABC00006\" program=\"*\"/>"
           "<reference application=\"ScopeId_1/Application_2\"/></referenceList>\n"
           + steps + "</sequence>";
}

QByteArray objectXml(const QByteArray& sequence, const PackageSample& package)
{
    return "<INSTANCE CLASSNAME=\"SMS_TaskSequencePackage\">\r\n"
           "  <PROPERTY NAME=\"__SERVER\" TYPE=\"string\"><VALUE>SITE</VALUE></PROPERTY>\r\n"
           "  <PROPERTY.ARRAY NAME=\"__DERIVATION\" TYPE=\"string\"><VALUE.ARRAY>"
           "<VALUE>SMS_BaseClass</VALUE></VALUE.ARRAY></PROPERTY.ARRAY>\r\n"
           + property("BootImageID", package.bootImageId)
           + property("DependentProgram", package.dependentProgram)
           + property("Name", escaped(package.name)) + property("PackageID", package.id)
           + property("Sequence", "<![CDATA[" + sequence + "]]>") + "</INSTANCE>";
}

std::map<QString, QByteArray> exportFiles(const QByteArray& sequence, const PackageSample& package)
{
    const QString folder = u"SMS_TaskSequencePackage/"_s + QString::fromLatin1(package.id) + u'/';
    return {
        {u"Manifest.xml"_s, "\xEF\xBB\xBF<LibraryDocument><EntryObjects>\n<Object "
                            "Path=\"SMS_TaskSequencePackage.PackageID='"
                                + package.id
                                + "'\" Type=\"SMS_TaskSequencePackage\" />"
                                  "</EntryObjects></LibraryDocument>"},
        {u"[Content_Types].xml"_s, "<Types/>"},
        {folder + u"object.xml"_s, objectXml(sequence, package)},
        {folder + u"ReferencesInfo.xml"_s, "<ArrayOfString>\n" + infoXml("ABC00005", "W11", "257")
                                               + infoXml("ABC00006", "Client", "0")
                                               + "</ArrayOfString>"},
        {folder + u"AppReferencesInfo.xml"_s,
         "<ArrayOfString>\n" + applicationXml("ScopeId_1/Application_2", "ABC00007")
             + "</ArrayOfString>"},
    };
}

void writeZip(const QString& path, const std::map<QString, QByteArray>& files,
              const QString& password)
{
    if (!isInstalled(u"7z"_s))
        skipProgram(u"7z is not installed"_s);
    const QTemporaryDir folder;
    for (const auto& [name, content] : files)
        writeFile(folder.filePath(name), content);
    QStringList arguments{u"a"_s, u"-tzip"_s, u"-bso0"_s};
    if (!password.isEmpty())
        arguments << u"-p"_s + password;
    const Ran ran = run(u"7z"_s, arguments + QStringList{path, u"."_s}, {}, folder.path());
    if (ran.exitCode != 0)
        qFatal("7z: %s", ran.errors.constData());
}

} // namespace cmgmedia::test
