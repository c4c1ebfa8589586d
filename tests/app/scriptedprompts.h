#pragma once

#include "widgets/dialogs/prompts.h"

#include <QQueue>
#include <QStringList>

namespace minutebook {

/// Answers from a script. A question without an answer left is cancelled; all are written down.
class ScriptedPrompts final : public Prompts
{
public:
    struct Script {
        QQueue<NewBook> books;
        QQueue<QString> paths; ///< to open, to export to and to save to
        QQueue<QString> passphrases;
        QQueue<QStringList> imports;
        QQueue<Meeting> meetings;
        QQueue<ItemHeading> headings;
        QQueue<bool> confirmations;
        QStringList asked;
        Meeting proposed;
    };

    explicit ScriptedPrompts(Script &script)
        : m_script(script)
    {
    }

    std::optional<NewBook> newBook() override { return answer(m_script.books, QStringLiteral("new book")); }
    std::optional<QString> bookToOpen() override { return answer(m_script.paths, QStringLiteral("book")); }
    std::optional<QString> passphrase(const QString &, const QString &complaint) override
    {
        return answer(m_script.passphrases, QStringLiteral("passphrase ") + complaint);
    }
    QStringList filesToImport() override { return answer(m_script.imports, QStringLiteral("import")).value_or(QStringList()); }
    std::optional<QString> fileToExport(const QString &suggestion) override
    {
        return answer(m_script.paths, QStringLiteral("export ") + suggestion);
    }
    QStringList papersToAttach() override { return answer(m_script.imports, QStringLiteral("papers")).value_or(QStringList()); }
    std::optional<QString> fileToSave(const QString &suggestion) override
    {
        return answer(m_script.paths, QStringLiteral("save ") + suggestion);
    }
    std::optional<Meeting> newMeeting(const Meeting &suggestion) override
    {
        m_script.proposed = suggestion;
        return answer(m_script.meetings, QStringLiteral("meeting"));
    }
    std::optional<ItemHeading> itemHeading(const ItemHeading &heading, const Scheme &) override
    {
        return answer(m_script.headings, QStringLiteral("item ") + heading.title);
    }
    bool confirm(const QString &question, const QString &) override { return answer(m_script.confirmations, question).value_or(false); }
    void about() override { m_script.asked << QStringLiteral("about"); }

private:
    template <typename Answer>
    std::optional<Answer> answer(QQueue<Answer> &answers, const QString &question)
    {
        m_script.asked << question;
        return answers.isEmpty() ? std::nullopt : std::optional(answers.dequeue());
    }

    Script &m_script;
};

} // namespace minutebook
