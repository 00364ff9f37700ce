// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/password/estimate.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace cmgmedia {

namespace {

/// The head of every list of stolen passwords.
constexpr const char* kCommonWords[] = {
    "password", "passwort", "passwd",     "pass",       "admin",    "administrator", "root",
    "user",     "login",    "welcome",    "willkommen", "letmein",  "monkey",        "dragon",
    "football", "baseball", "basketball", "soccer",     "hockey",   "master",        "shadow",
    "sunshine", "princess", "superman",   "batman",     "michael",  "jennifer",      "jordan",
    "thomas",   "daniel",   "andrew",     "charlie",    "robert",   "jessica",       "ashley",
    "bailey",   "trustno",  "summer",     "winter",     "spring",   "autumn",        "sommer",
    "hallo",    "hello",    "secret",     "geheim",     "test",     "testing",       "guest",
    "default",  "changeme", "company",    "server",     "computer", "internet",      "network",
    "office",   "school",   "house",      "money",      "love",     "iloveyou",      "angel",
    "flower",   "cheese",   "chocolate",  "coffee",     "banana",   "orange",        "apple",
    "purple",   "yellow",   "silver",     "golden",     "diamond",  "killer",        "hunter",
    "ranger",   "tigger",   "pepper",     "ginger",     "cookie",   "maggie",        "buster",
    "freedom",  "whatever", "access",     "ninja",      "mustang",  "corvette",      "ferrari",
    "mercedes", "porsche",  "yankees",    "dallas",     "chelsea",  "liverpool",     "arsenal",
    "berlin",   "london",   "monday",     "friday",     "january",  "august",        "december",
    "november", "october",  "september",
};

constexpr std::string_view kKeyboardRows[] = {"`1234567890-=", "qwertyuiop[]", "asdfghjkl;'",
                                              "zxcvbnm,./",    "qwertzuiop",   "yxcvbnm"};
constexpr size_t kShortestRun = 4; // "abc" is in many a word
constexpr double kWordBits = 8;
constexpr double kCaseBits = 1;
constexpr double kLeetBits = 2;
constexpr double kAnyWordBits = 14; ///< of a dictionary with 16,000 words
constexpr double kLongWordBits = 3; ///< for each letter after the seventh
constexpr size_t kUsualWordLetters = 7;
constexpr size_t kShortestWord = 4;
constexpr double kPatternBits = 5; ///< to choose it and where it begins, beside its length
constexpr double kDateBits = 15;   ///< a day of a century

char lowered(char byte)
{
    return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + ('a' - 'A')) : byte;
}

char unleeted(char byte)
{
    constexpr std::string_view kFrom = "4@310$5!7+";
    constexpr std::string_view kTo = "aaeiossitt";
    const size_t place = kFrom.find(byte);
    return place == std::string_view::npos ? lowered(byte) : kTo[place];
}

struct Piece {
    size_t length = 0;
    double bits = 0;
    std::optional<PasswordPattern> pattern = {};
};

/// The text is the password itself; nothing here copies it.
class Pieces
{
public:
    Pieces(std::string_view text, const std::vector<const char*>& own) : m_text(text), m_own(own) {}

    /// All known patterns that begin there.
    std::vector<Piece> at(size_t start) const;
    double bitsOfChance() const;

private:
    void addWords(size_t start, std::span<const char* const> words, PasswordPattern pattern,
                  std::vector<Piece>& pieces) const;
    std::optional<Piece> anyWord(size_t start) const;
    std::optional<Piece> run(size_t start, PasswordPattern pattern) const;
    bool continues(size_t start, size_t at, PasswordPattern pattern) const;
    std::optional<Piece> date(size_t start) const;

    std::string_view m_text;
    const std::vector<const char*>& m_own;
};

void Pieces::addWords(size_t start, std::span<const char* const> words, PasswordPattern pattern,
                      std::vector<Piece>& pieces) const
{
    for (const char* word : words) {
        const size_t length = word == nullptr ? 0 : std::strlen(word);
        if (length < 3 || length > m_text.size() - start)
            continue;
        bool isLeet = false;
        bool isCapital = false;
        bool isSame = true;
        for (size_t i = 0; isSame && i < length; ++i) {
            const char there = m_text[start + i];
            isSame = lowered(there) == word[i] || unleeted(there) == word[i];
            isLeet = isLeet || lowered(there) != word[i];
            isCapital = isCapital || lowered(there) != there;
        }
        const double bits = kWordBits + (isLeet ? kLeetBits : 0) + (isCapital ? kCaseBits : 0);
        if (isSame)
            pieces.push_back({length, bits, pattern});
    }
}

/// Letters that can be spoken, up to the next other character, or to a capital after a small one.
std::optional<Piece> Pieces::anyWord(size_t start) const
{
    constexpr std::string_view kVowels = "aeiouy";
    constexpr size_t kMostOfAKind = 3; // vowels or consonants, one after another
    size_t end = start;
    size_t ofAKind = 0;
    bool isCapitalBefore = false;
    bool isVowelBefore = false;
    bool hasVowel = false;
    for (; end < m_text.size() && lowered(m_text[end]) >= 'a' && lowered(m_text[end]) <= 'z';
         ++end) {
        const bool isCapital = lowered(m_text[end]) != m_text[end];
        const bool beginsWord = isCapital && end > start && !isCapitalBefore;
        const bool isVowel = kVowels.find(lowered(m_text[end])) != std::string_view::npos;
        ofAKind = isVowel == isVowelBefore ? ofAKind + 1 : 1;
        if (beginsWord)
            break;
        if (ofAKind > kMostOfAKind)
            return std::nullopt;
        isCapitalBefore = isCapital;
        isVowelBefore = isVowel;
        hasVowel = hasVowel || isVowel;
    }
    const size_t length = end - start;
    if (length < kShortestWord || !hasVowel)
        return std::nullopt;
    const auto letters = static_cast<double>(std::max(length, kUsualWordLetters));
    const bool isCapital = lowered(m_text[start]) != m_text[start];
    return Piece{length, kAnyWordBits + kLongWordBits * (letters - kUsualWordLetters)
                             + (isCapital ? kCaseBits : 0)};
}

/// Whether the character goes on as the one before it and the pattern ask for.
bool Pieces::continues(size_t start, size_t at, PasswordPattern pattern) const
{
    const char before = lowered(m_text[at - 1]);
    const char there = lowered(m_text[at]);
    if (pattern == PasswordPattern::Repeat)
        return before == there;
    if (pattern == PasswordPattern::Sequence) {
        const int step = lowered(m_text[start + 1]) - lowered(m_text[start]);
        return (step == 1 || step == -1) && there - before == step;
    }
    return std::ranges::any_of(kKeyboardRows, [&](std::string_view row) {
        const size_t from = row.find(before);
        const size_t to = row.find(there);
        return from != std::string_view::npos && to != std::string_view::npos
               && (to == from + 1 || from == to + 1);
    });
}

std::optional<Piece> Pieces::run(size_t start, PasswordPattern pattern) const
{
    size_t end = start + 1;
    while (end < m_text.size() && continues(start, end, pattern))
        ++end;
    const size_t length = end - start;
    if (length < kShortestRun)
        return std::nullopt;
    return Piece{length, kPatternBits + std::log2(static_cast<double>(length)), pattern};
}

/// Digits with or without separators between them that could be a year or a whole date.
std::optional<Piece> Pieces::date(size_t start) const
{
    std::string digits;
    size_t end = start;
    for (; end < m_text.size() && digits.size() < 8; ++end) {
        const char byte = m_text[end];
        const bool isSeparator = byte == '.' || byte == '/' || byte == '-';
        if (byte >= '0' && byte <= '9')
            digits.push_back(byte);
        else if (!isSeparator || end == start)
            break;
    }
    const auto isYear = [](std::string_view year) {
        return year.starts_with("19") || year.starts_with("20");
    };
    const std::string_view view = digits;
    std::optional<Piece> found;
    if (view.size() == 8 && (isYear(view) || isYear(view.substr(4))))
        found = Piece{end - start, kDateBits, PasswordPattern::Date};
    else if (view.size() == 4 && end - start == 4 && isYear(view))
        found = Piece{4, kDateBits / 2, PasswordPattern::Date};
    std::ranges::fill(digits, '\0');
    return found;
}

std::vector<Piece> Pieces::at(size_t start) const
{
    std::vector<Piece> pieces;
    addWords(start, kCommonWords, PasswordPattern::CommonWord, pieces);
    addWords(start, m_own, PasswordPattern::OwnWord, pieces);
    for (const auto pattern :
         {PasswordPattern::Repeat, PasswordPattern::Sequence, PasswordPattern::KeyboardRow}) {
        if (const std::optional<Piece> piece = run(start, pattern))
            pieces.push_back(*piece);
    }
    if (const std::optional<Piece> piece = anyWord(start))
        pieces.push_back(*piece);
    if (const std::optional<Piece> piece = date(start))
        pieces.push_back(*piece);
    return pieces;
}

/// What one character is worth that follows no pattern: the kinds that occur at all.
double Pieces::bitsOfChance() const
{
    const auto some = [this](char from, char to) {
        return std::ranges::any_of(m_text, [=](char c) { return c >= from && c <= to; });
    };
    double kinds = 1;
    kinds += some('a', 'z') ? 26 : 0;
    kinds += some('A', 'Z') ? 26 : 0;
    kinds += some('0', '9') ? 10 : 0;
    const bool others = std::ranges::any_of(m_text, [](char c) {
        return !(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z') && !(c >= '0' && c <= '9');
    });
    kinds += others ? 33 : 0;
    return std::log2(kinds);
}

} // namespace

/// The cheapest way to put the password together, from its end to its beginning.
void estimateGuesses(const SecretBytes& password, const std::vector<const char*>& words,
                     PasswordStrength& strength)
{
    const std::string_view text(password.data(), password.size() - 1);
    const Pieces pieces(text, words);
    const double chance = pieces.bitsOfChance();
    std::vector<Piece> best(text.size() + 1);
    std::vector<double> bits(text.size() + 1, 0);
    for (size_t i = text.size(); i-- > 0;) {
        best[i] = {1, chance, {}};
        bits[i] = chance + bits[i + 1];
        for (const Piece& piece : pieces.at(i)) {
            if (piece.bits + bits[i + piece.length] < bits[i]) {
                best[i] = piece;
                bits[i] = piece.bits + bits[i + piece.length];
            }
        }
    }
    strength.bits = bits.front();
    for (size_t i = 0; i < text.size(); i += best[i].length) {
        const std::optional<PasswordPattern> pattern = best[i].pattern;
        if (pattern && std::ranges::find(strength.patterns, *pattern) == strength.patterns.end())
            strength.patterns.push_back(*pattern);
    }
}

} // namespace cmgmedia
