// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/media_profile.h"
#include "core/profile/profile_key.h"

#include <span>
#include <variant>
#include <vector>

namespace cmgmedia {

/// Where in a profile a value lies.
template <typename T>
struct Place {
    const T& (*of)(const MediaProfile& profile);
    T& (*in)(MediaProfile& profile);
};

/// What a choice is called in the file.
struct ChoiceWord {
    int value; ///< of the enum
    QLatin1StringView text;
    const char* meaning = ""; ///< for the manual; empty: the word says it

    template <typename Enum>
    constexpr ChoiceWord(Enum choice, QLatin1StringView word, const char* says = "")
        : value(static_cast<int>(choice)), text(word), meaning(says)
    {}
};

/// The same for one of an enum.
struct ChoicePlace {
    std::span<const ChoiceWord> words;
    int (*of)(const MediaProfile& profile);
    void (*set)(MediaProfile& profile, int value);
};

using ProfileVariables = std::map<QString, std::optional<QString>>;
using ProfileAnswers = std::map<QString, Answer>;
using ProfileLocks = std::map<QString, QString>;
using ProfilePlace = std::variant<Place<QString>, Place<bool>, Place<std::optional<bool>>,
                                  Place<int>, Place<QStringList>, Place<ProfileVariables>,
                                  Place<ProfileAnswers>, Place<ProfileLocks>, ChoicePlace>;

/// What a text says, beyond that it is one.
enum class ValueKind {
    Plain,
    File,   ///< that is read; relative to the profile's folder, and goes on meaning the same in
            ///< another
    Output, ///< the same for one that is written
    Date,   ///< "2027-11-21"
};

/// Whether a key stands in the file when it says nothing.
enum class WhenUnset { Written, LeftOut, Null, Refused };

/// One row of the key table. Reader, writer, manual and schema are made of it; a new key is a
/// member of the profile, an enumerator and a row.
struct ProfileKeyRow {
    ProfileKey key;
    QLatin1StringView path; ///< "group.name", or a name at the top
    ProfilePlace place;
    const char* about;   ///< for the manual, like the next: Markdown, English
    const char* without; ///< what counts where it is not given
    WhenUnset whenUnset = WhenUnset::Written;
    ValueKind kind = ValueKind::Plain;

    QLatin1StringView group() const; ///< empty: at the top
    QLatin1StringView name() const;
};

/// Every key, those of a group together; the enumerator is the index.
std::span<const ProfileKeyRow> profileKeys();
const ProfileKeyRow& keyRow(ProfileKey key);
/// By its path in the file; nullptr: there is none, or it cannot be locked.
const ProfileKeyRow* findKey(const QString& path);

bool isPath(const ProfileKeyRow& row);
/// Every path in it, as it is written there: of what is read, and of what is made.
QStringList pathsIn(const MediaProfile& profile);
/// Those that name what is read.
std::vector<ProfileKey> keysOfFilesRead();
/// All that the profile names to be read, absolute: what is written must be none of it.
QStringList filesRead(const MediaProfile& profile);

/// What an answer of the checklist is called in the file.
std::span<const ChoiceWord> answerWords();
/// nullptr: there is no such word.
const ChoiceWord* findWord(std::span<const ChoiceWord> words, const QString& text);
QString wordFor(std::span<const ChoiceWord> words, int value);

} // namespace cmgmedia
