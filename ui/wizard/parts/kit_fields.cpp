// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/parts/kit_fields.h"

#include "core/handout/boot_keys.h"
#include "ui/session/task.h"
#include "ui/theme/theme.h"
#include "ui/widgets/file_field.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/state_line.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSettings>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

constexpr auto kLogoKey = "handouts/logo"_L1;
constexpr auto kMakerKey = "handouts/pcMaker"_L1;
constexpr auto kLanguageKey = "handouts/language"_L1;

void addLabelled(QVBoxLayout* column, const QString& text, QWidget* control, QWidget* buddy)
{
    auto* label = new QLabel(text);
    label->setBuddy(buddy);
    column->addWidget(label);
    column->addWidget(control);
}

} // namespace

KitFields::KitFields(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kHair);
    addText(column, u"company"_s, tr("Compan&y"), &KitChoices::company, kMostCompanyLetters);
    addLogo(column);
    addText(column, u"contact"_s, tr("Co&ntact"), &KitChoices::contact, kMostContactLetters)
        ->setPlaceholderText(tr("IT service desk, +1 555 0100, weekdays 8 to 17"));
    addMaker(column);
    addLanguage(column);
}

QLineEdit* KitFields::addText(QVBoxLayout* column, const QString& key, const QString& label,
                              QString KitChoices::*choice, int mostLetters)
{
    const QString setting = u"handouts/"_s + key;
    m_choices.*choice = QSettings().value(setting).toString().left(mostLetters);
    auto* edit = named(new QLineEdit(m_choices.*choice), key, withoutMnemonic(label));
    edit->setMaxLength(mostLetters);
    addLabelled(column, label, edit, edit);
    connect(edit, &QLineEdit::textChanged, this, [this, choice](const QString& text) {
        m_choices.*choice = text;
        emit changed();
    });
    connect(edit, &QLineEdit::editingFinished, this,
            [setting, edit] { QSettings().setValue(setting, edit->text().trimmed()); });
    return edit;
}

void KitFields::addLogo(QVBoxLayout* column)
{
    m_logo = new FileField(u"logo"_s, tr("Logo"), tr("Brow&se…"),
                           {.title = tr("Choose a logo"),
                            .filters = {tr("Pictures (*.png *.jpg *.jpeg)")},
                            .start = {},
                            .suffix = {}});
    addLabelled(column, tr("Logo (&JPEG or PNG)"), m_logo, m_logo->edit());
    column->addWidget(m_logoState = new StateLine(u"logoState"_s));
    connect(m_logo, &FileField::chosen, this, [this](const QString& path) {
        QSettings().setValue(kLogoKey, path);
        loadLogo(path);
    });
    const QString kept = QSettings().value(kLogoKey).toString();
    m_logo->showPath(kept);
    loadLogo(kept);
}

void KitFields::addMaker(QVBoxLayout* column)
{
    auto* maker = named(new QComboBox, u"pcMaker"_s, tr("PC maker"));
    maker->addItem(tr("All makers"), QString());
    for (const BootKey& key : bootKeys())
        maker->addItem(key.maker, QString(key.id));
    maker->setCurrentIndex(qMax(0, maker->findData(QSettings().value(kMakerKey).toString())));
    m_choices.pcMaker = maker->currentData().toString();
    addLabelled(column, tr("PC &maker"), maker, maker);
    connect(maker, &QComboBox::currentIndexChanged, this, [this, maker] {
        m_choices.pcMaker = maker->currentData().toString();
        QSettings().setValue(kMakerKey, m_choices.pcMaker);
        emit changed();
    });
}

/// Whoever reads the card may be in another country than the admin.
void KitFields::addLanguage(QVBoxLayout* column)
{
    auto* box = named(new QComboBox, u"cardLanguage"_s, tr("Language of the card"));
    for (const Language language : allLanguages())
        box->addItem(languageName(language), static_cast<int>(language));
    const QString kept = QSettings().value(kLanguageKey).toString();
    m_choices.language = languageOfCode(kept).value_or(currentLanguage());
    box->setCurrentIndex(box->findData(static_cast<int>(m_choices.language)));
    addLabelled(column, tr("Lan&guage of the card"), box, box);
    connect(box, &QComboBox::currentIndexChanged, this, [this, box] {
        m_choices.language = static_cast<Language>(box->currentData().toInt());
        QSettings().setValue(kLanguageKey, languageCode(m_choices.language));
        emit changed();
    });
}

void KitFields::loadLogo(const QString& path)
{
    if (m_loading)
        m_loading->leave();
    m_logoState->say(PageState::Untouched, {});
    m_choices.logo.clear();
    emit changed();
    if (path.isEmpty())
        return;
    m_loading = runTask(
        this, [path](Work&) { return loadKitPicture(path); },
        [this](const Result<QByteArray>& logo) {
            if (logo)
                m_choices.logo = *logo;
            else
                m_logoState->say(PageState::Warning, describe(logo.error()).translated());
            emit changed();
        });
}

} // namespace cmgmedia::ui
