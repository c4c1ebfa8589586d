#pragma once

#include "models/core/error.h"
#include "models/minutes/documentkind.h"

#include <QObject>
#include <QThreadPool>

namespace minutebook {

class Desk;
class Prompts;

/// Writes editions of the chosen meeting's minutes and agenda into PDF files.
class Exporter final : public QObject
{
    Q_OBJECT

public:
    Exporter(Desk &desk, Prompts &prompts);

    /// Asks for the file.
    void exportPdf(DocumentKind kind, Edition edition);

signals:
    void failed(const minutebook::Error &error);
    void done(const QString &sentence);

private:
    void exportTo(const QString &path, DocumentKind kind, Edition edition);

    Desk &m_desk;
    Prompts &m_prompts;
    QThreadPool m_printing;
};

} // namespace minutebook
