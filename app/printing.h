#pragma once

#include "models/core/error.h"
#include "models/minutes/documentkind.h"
#include "models/print/pages.h"
#include "models/storage/issuestore.h"

#include <QObject>
#include <QThreadPool>

namespace minutebook {

class Desk;
class Prompts;

/// What may be put on paper, and what the book keeps of that.
struct ProvedPages {
    Pages pages;
    IssuedEdition issue;
};

/// Prints editions of the chosen meeting's documents on paper: the pages of the PDF, and only where the search of that PDF for what the
/// edition withholds finds nothing. What was printed is entered in the audit trail.
class Printing final : public QObject
{
    Q_OBJECT

public:
    Printing(Desk &desk, Prompts &prompts);

    /// Asks for the printer once there is something to print.
    void print(DocumentKind kind, Edition edition);

signals:
    void failed(const minutebook::Error &error);
    void complained(const QString &sentence);
    void done(const QString &sentence);

private:
    void printPages(const ProvedPages &proved);
    void enter(const ProvedPages &proved);

    Desk &m_desk;
    Prompts &m_prompts;
    QThreadPool m_setting;
};

} // namespace minutebook
