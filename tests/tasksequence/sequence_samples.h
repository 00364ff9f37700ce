// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <map>
#include <utility>
#include <vector>

/// Task sequences made up after the documented step types, laid out as the console exports them.
namespace cmgmedia::test {

using Variables = std::vector<std::pair<QByteArray, QByteArray>>;

/// One <step>; the attributes stand as given (disable="true").
QByteArray stepXml(const QByteArray& type, const QByteArray& name, const Variables& variables = {},
                   const QByteArray& attributes = {}, const QByteArray& inside = {},
                   const QByteArray& action = "osdaction.exe");
QByteArray groupXml(const QByteArray& name, const QByteArray& inside,
                    const QByteArray& attributes = {});
QByteArray setVariableXml(const QByteArray& name, const QByteArray& value,
                          const QByteArray& inside = {});
QByteArray runSequenceXml(const QByteArray& packageId, const QByteArray& name);
/// A condition that asks for something.
QByteArray conditionXml();

/// Steps of a sequence with which all is well over a CMG.
QByteArray goodSteps();
/// <sequence> around steps, with the references of a good one.
QByteArray sequenceXml(const QByteArray& steps);

struct PackageSample {
    QByteArray id = "ABC00010";
    QByteArray name = "Branch PC";
    QByteArray bootImageId = "ABC00004";
    QByteArray dependentProgram = {};
};

/// object.xml of a package, as WMI writes an instance.
QByteArray objectXml(const QByteArray& sequence, const PackageSample& package = {});
/// The files of an export of one package: name to content.
std::map<QString, QByteArray> exportFiles(const QByteArray& sequence,
                                          const PackageSample& package = {});
/// Packs them with a program that is not ours.
void writeZip(const QString& path, const std::map<QString, QByteArray>& files,
              const QString& password = {});

} // namespace cmgmedia::test
