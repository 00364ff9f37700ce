// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab_sequence.h"

#include "core/archive/zip_file.h"

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr char kPackage[] = "LAB00010";

// The form is that of an export of the console (docs/task-sequence.md).
struct LabStep {
    const char* type; ///< between SMS_TaskSequence_ and Action
    const char* name;
    const char* action;
    const char* variable;
    QString value;
};

QString stepElement(const LabStep& step)
{
    return u"<step type=\"SMS_TaskSequence_%1Action\" name=\"%2\" description=\"\" runIn=\"WinPE\""
           " successCodeList=\"0\"><action>%3</action><defaultVarList><variable name=\"%4\""
           " hidden=\"true\">%5</variable></defaultVarList></step>\n"_s.arg(
               QLatin1StringView(step.type), QLatin1StringView(step.name),
               QLatin1StringView(step.action), QLatin1StringView(step.variable), step.value);
}

QString sequenceElement(const QString& gateway)
{
    const LabStep steps[] = {
        {"PartitionDisk", "Partition Disk", "osddiskpart.exe", "OSDDiskIndex", u"0"_s},
        {"ApplyWindowsSettings", "Apply Windows Settings", "osdwinsettings.exe /config",
         "OSDRandomAdminPassword", u"false"_s},
        {"ApplyNetworkSettings", "Apply Network Settings", "osdnetsettings.exe configure",
         "OSDNetworkJoinType", u"1"_s}, // a workgroup
        {"SetupWindowsAndSMS", "Setup Windows and ConfigMgr", "OSDSetupWindows.exe",
         "SMSClientInstallProperties", u"CCMHOSTNAME="_s + gateway},
    };
    QString inside;
    for (const LabStep& step : steps)
        inside += stepElement(step);
    return u"<sequence version=\"3.10\"><referenceList/><group name=\"LAB, deploys nothing\" "
           "description=\"\">\n%1</group></sequence>"_s.arg(inside);
}

constexpr char kObject[] = R"(<INSTANCE CLASSNAME="SMS_TaskSequencePackage">
  <PROPERTY NAME="BootImageID" TYPE="string"><VALUE>%2</VALUE></PROPERTY>
  <PROPERTY NAME="DependentProgram" TYPE="string"><VALUE></VALUE></PROPERTY>
  <PROPERTY NAME="Name" TYPE="string"><VALUE>LAB branch PC</VALUE></PROPERTY>
  <PROPERTY NAME="PackageID" TYPE="string"><VALUE>%1</VALUE></PROPERTY>
  <PROPERTY NAME="Sequence" TYPE="string"><VALUE><![CDATA[%3]]></VALUE></PROPERTY>
</INSTANCE>)";

constexpr char kManifest[] = R"(<LibraryDocument><EntryObjects>
<Object Path="SMS_TaskSequencePackage.PackageID='%1'" Type="SMS_TaskSequencePackage" />
</EntryObjects></LibraryDocument>)";

constexpr char kContentTypes[] =
    R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">)"
    R"(<Default Extension="xml" ContentType="text/xml"/></Types>)";

} // namespace

Result<QByteArray> labSequenceExport(const QString& gateway, const QString& bootImageId)
{
    const QString package = QLatin1StringView(kPackage);
    const QString object =
        QString::fromLatin1(kObject).arg(package, bootImageId, sequenceElement(gateway));
    const QString folder = u"SMS_TaskSequencePackage/%1/"_s.arg(package);
    return zipOf({{u"Manifest.xml"_s, QString::fromLatin1(kManifest).arg(package).toUtf8()},
                  {u"[Content_Types].xml"_s, kContentTypes},
                  {folder + u"object.xml"_s, object.toUtf8()},
                  {folder + u"ReferencesInfo.xml"_s, "<ArrayOfString/>"}});
}

} // namespace cmgmedia
