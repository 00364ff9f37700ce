// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/console/console_request.h"

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace cmgmedia::ui {

class FileField;
class PasswordPair;
class ScriptBox;
class SecretField;
class Session;
class StateLine;
class Task;

/// Asks what the console asks, and has it make the medium where it is installed; the wizard then
/// starts from that. Elsewhere it gives the script to take along. The answers go into the profile
/// while they are typed, the medium only once it is there.
class ConsoleDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ConsoleDialog(Session& session, QWidget* parent = nullptr);

    void reject() override; ///< stops what runs before it goes

private:
    using Answer = QString MediaProfile::Console::*;
    struct AnswerField {
        Answer answer;
        QLineEdit* edit;
    };

    QWidget* makeQuestions();
    void askSite(QVBoxLayout* column);
    void askBootImage(QVBoxLayout* column);
    void askSecurity(QVBoxLayout* column);
    void askCertificate(QVBoxLayout* column);
    void askMore(QVBoxLayout* column);
    void askOutput(QVBoxLayout* column);
    QWidget* makeFoot();
    QWidget* answerBox(const QString& name, const QString& label, const QString& placeholder,
                       Answer answer);
    ConsoleRequest request() const;
    QString missing() const;
    void focusFirstEmpty();
    void showAnswers();
    void make();
    void made(const ConsoleRequest& order, const Result<>& outcome);
    void showBusy(bool busy);

    Session& m_session;
    QString m_output; ///< absolute
    std::vector<AnswerField> m_answers;
    QWidget* m_questions = nullptr;
    QCheckBox* m_unknownComputers = nullptr;
    QComboBox* m_affinity = nullptr;
    QCheckBox* m_protected = nullptr;
    PasswordPair* m_password = nullptr;
    FileField* m_pfx = nullptr;
    QWidget* m_pfxPasswordBox = nullptr;
    SecretField* m_pfxPassword = nullptr;
    QWidget* m_certificateEndBox = nullptr;
    QLineEdit* m_certificateEnd = nullptr;
    FileField* m_outputField = nullptr;
    ScriptBox* m_script = nullptr;
    StateLine* m_status = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_make = nullptr;
    QPushButton* m_close = nullptr;
    QPointer<Task> m_task;
};

} // namespace cmgmedia::ui
