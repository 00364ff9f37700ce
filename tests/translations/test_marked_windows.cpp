// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"
#include "core/base/version.h"
#include "core/handout/boot_keys.h"
#include "tests/support/files.h"
#include "tests/support/test_program.h"
#include "tests/translations/marking_translator.h"
#include "tests/ui/widget_test.h"
#include "ui/tools/tool_window.h"
#include "ui/tools/tools.h"
#include "ui/wizard/wizard_window.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDirIterator>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::ui;

namespace {

void addModel(const QAbstractItemModel& model, const QModelIndex& parent, QStringList& texts)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                texts << index.data(role).toString();
        }
        addModel(model, model.index(row, 0, parent), texts);
    }
}

/// Everything that the widget says by itself; not what somebody typed into it.
QStringList wordsOf(const QWidget& widget)
{
    QStringList texts{widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()};
    if (widget.isWindow())
        texts << widget.windowTitle();
    for (const QAction* action : widget.actions())
        texts << action->text() << action->toolTip();
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        texts << label->text();
    else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        texts << button->text();
    else if (const auto* box = qobject_cast<const QGroupBox*>(&widget))
        texts << box->title();
    else if (const auto* edit = qobject_cast<const QLineEdit*>(&widget))
        texts << edit->placeholderText();
    else if (const auto* lines = qobject_cast<const QPlainTextEdit*>(&widget))
        texts << lines->placeholderText();
    else if (const auto* choice = qobject_cast<const QComboBox*>(&widget))
        addModel(*choice->model(), {}, texts);
    else if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget);
             view && view->model() && !qobject_cast<const QHeaderView*>(&widget)) {
        addModel(*view->model(), {}, texts);
        for (int column = 0; column < view->model()->columnCount(); ++column)
            texts << view->model()->headerData(column, Qt::Horizontal).toString();
    }
    return texts;
}

/// Literals of the program that read like words: what looks like one of them on a window and has
/// no mark never met a translator. What is not in the source came from a file: data.
const QSet<QString>& literalWords()
{
    static const QSet<QString> kWords = [] {
        static const QRegularExpression literal(u"\"((?:[^\"\\\\]|\\\\.)+)\""_s);
        static const QRegularExpression likeWords(u"^[A-Z]?[a-z']+[:,.…]?( |$)"_s);
        const QString root = u"" CMGMEDIA_SOURCE_ROOT "/"_s;
        QSet<QString> words;
        for (const QString& folder : {u"core"_s, u"ui"_s}) {
            QDirIterator it(root + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                            QDirIterator::Subdirectories);
            while (it.hasNext()) {
                const QString path = it.next();
                if (path.contains(u"/core/lab/"_s)) // the data of our tests
                    continue;
                const QString content = QString::fromUtf8(test::readFile(path));
                for (const QRegularExpressionMatch& match : literal.globalMatch(content)) {
                    if (likeWords.match(match.captured(1)).hasMatch())
                        words << match.captured(1);
                }
            }
        }
        return words;
    }();
    return kWords;
}

/// The same in every language.
bool isName(const QString& text)
{
    static const QStringList kNames{u"CMG Media Wizard"_s, u"Microsoft Windows PE (amd64)"_s,
                                    QLatin1StringView(kVersion)};
    return kNames.contains(text) || std::ranges::any_of(bootKeys(), [&text](const BootKey& key) {
               return key.maker == text;
           });
}

bool readsLikeOurs(const QString& text)
{
    // "Root CA" is a text and part of many a name; three words are a sentence of ours.
    static const QStringList kSentences = [] {
        QStringList sentences = literalWords().values();
        sentences.removeIf([](const QString& words) { return words.count(u' ') < 2; });
        return sentences;
    }();
    return literalWords().contains(text)
           || std::ranges::any_of(
               kSentences, [&text](const QString& sentence) { return text.contains(sentence); });
}

bool isUntranslated(const QString& text)
{
    if (text.isEmpty() || text.contains(test::MarkingTranslator::kMark) || isName(text))
        return false;
    static QHash<QString, bool> known; // the same texts stand on every page
    const auto found = known.constFind(text);
    return found == known.cend() ? known.insert(text, readsLikeOurs(text)).value() : *found;
}

/// Each is named in its own words.
bool isLanguage(const QString& text)
{
    const auto& all = allLanguages();
    return std::ranges::any_of(
        all, [&text](Language language) { return languageName(language) == text; });
}

QStringList untranslated(const QWidget& window)
{
    QStringList found;
    QList<const QWidget*> widgets{&window};
    for (const QWidget* widget : window.findChildren<QWidget*>())
        widgets << widget;
    for (const QWidget* widget : widgets) {
        for (const QString& text : wordsOf(*widget)) {
            if (isUntranslated(text) && !isLanguage(text))
                found << u"%1 %2: %3"_s.arg(QLatin1StringView(widget->metaObject()->className()),
                                            widget->objectName(), text);
        }
    }
    found.removeDuplicates();
    return found;
}

} // namespace

/// With a translator that marks whatever it is asked for: no window shows words without marks.
class TestMarkedWindows : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void findsWhatItLooksFor();
    void everyPageIsTranslated_data();
    void everyPageIsTranslated();
    void everyToolIsTranslated();
    void lupdateKnowsEveryText();

private:
    QTemporaryDir m_folder;
    test::Lab m_lab;
    std::unique_ptr<test::MarkingTranslator> m_marks;
};

void TestMarkedWindows::initTestCase()
{
    test::keepSettingsIn(m_folder.filePath(u"settings"_s));
    m_lab = test::makeLab(m_folder.filePath(u"lab"_s));
    m_marks = std::make_unique<test::MarkingTranslator>();
}

void TestMarkedWindows::findsWhatItLooksFor()
{
    QVERIFY(literalWords().size() > 1000);
    QWidget window;
    auto* label = new QLabel(u"Couldn't be checked"_s, &window);
    label->setText(u"Couldn't be checked"_s);
    QCOMPARE(untranslated(window).size(), 1);
    label->setText(u"«couldn't be checked»"_s);
    QCOMPARE(untranslated(window), QStringList());
    label->setText(u"CN=Contoso Root CA"_s);
    QCOMPARE(untranslated(window), QStringList());
}

void TestMarkedWindows::everyPageIsTranslated_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<bool>("withPassword");
    QTest::addColumn<bool>("flawed");
    const QString profile = m_lab.path(u"profile.json"_s);
    QTest::newRow("nothing chosen") << QString() << false << false;
    QTest::newRow("no password") << profile << false << false;
    QTest::newRow("fine") << profile << true << false;
    QTest::newRow("flawed") << profile << true << true;
}

void TestMarkedWindows::everyPageIsTranslated()
{
    QFETCH(QString, profile);
    QFETCH(bool, withPassword);
    QFETCH(bool, flawed);
    Session session(test::quickSession());
    WizardWindow window(session);
    addTools(window, session);
    window.show();
    if (!profile.isEmpty()) {
        window.openProfile(profile);
        QTRY_VERIFY(!session.document().filePath().isEmpty());
    }
    if (withPassword)
        session.choices().setSecret(&BuildSecrets::mediaPassword, *m_lab.password());
    if (flawed)
        session.edit([this](MediaProfile& edited) {
            edited.bootImage.trust = {m_lab.path(u"pki/cmg.cer"_s)};
            edited.bootImage.path = m_lab.path(u"profile.json"_s);
            edited.customization.variables[u"_SMSTSMediaType"_s] = u"x"_s;
            edited.security.password = PasswordChoice::None;
            edited.output.label = u"a label that is far too long for any kind of medium"_s;
        });
    QStringList found;
    for (int i = 0; i < window.pageCount(); ++i) {
        window.goTo(static_cast<PageId>(i));
        QTRY_VERIFY(!session.examiner().isBusy());
        found << untranslated(window);
    }
    window.showWrite();
    found << untranslated(window);
    found.removeDuplicates();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestMarkedWindows::everyToolIsTranslated()
{
    Session session(test::quickSession());
    WizardWindow window(session);
    addTools(window, session);
    const QStringList files{m_lab.path(u"official.iso"_s), m_lab.path(u"boot.wim"_s),
                            m_lab.path(u"pki/cmg.cer"_s), m_lab.path(u"profile.json"_s)};
    for (const QString& name :
         {u"inspect"_s, u"verify"_s, u"trustEditor"_s, u"pfxCheck"_s, u"lint"_s}) {
        auto* action = window.findChild<QAction*>(name);
        QVERIFY2(action, qPrintable(name));
        action->trigger();
        const QList<ToolWindow*> tools =
            window.findChildren<ToolWindow*>(Qt::FindDirectChildrenOnly);
        QVERIFY(!tools.isEmpty());
        for (const QString& file : files) {
            auto* edit = test::control<QLineEdit>(*tools.last(), u"filePath"_s);
            edit->setText(file);
            QTest::keyClick(edit, Qt::Key_Return);
            QTRY_VERIFY_WITH_TIMEOUT(!tools.last()->isBusy(), 20'000);
            const QStringList found = untranslated(*tools.last());
            QVERIFY2(found.isEmpty(), qPrintable(name + u": "_s + found.join(u'\n')));
        }
    }
}

/// Runs behind all others: what they made the program say.
void TestMarkedWindows::lupdateKnowsEveryText()
{
    QVERIFY(m_marks->asked().size() > 300);
    const QStringList unseen = test::unseenByLupdate(*m_marks);
    QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(u'\n')));
}

CMGMEDIA_TEST(TestMarkedWindows)
#include "test_marked_windows.moc"
