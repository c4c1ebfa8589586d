#pragma once

#include "models/core/error.h"
#include "models/minutes/documentkind.h"
#include "models/print/pages.h"

#include <QObject>
#include <QThreadPool>

namespace minutebook {

class Desk;
class Prompts;

/// Prints editions of the chosen meeting's documents on paper: the pages of the PDF, and only where the search of that PDF for what the
/// edition withholds finds nothing.
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
    void printPages(const Pages &pages);

    Desk &m_desk;
    Prompts &m_prompts;
    QThreadPool m_setting;
};

} // namespace minutebook
