#pragma once

#include "app/proofs.h"
#include "models/core/error.h"
#include "models/domain/meeting.h"

#include <QThreadPool>

namespace minutebook {

/// One file of an export.
struct ExportPart {
    Issue issue;
    QString path;
};

/// Writes editions of the chosen meeting into files: asks what and where to, searches each before it is there, shows what that came to.
class Exporter final : public QObject
{
    Q_OBJECT

public:
    Exporter(Desk &desk, Prompts &prompts, Proofs &proofs);

    /// Asks everything; this kind in this edition is proposed.
    void exportEdition(DocumentKind kind, Rank ceiling);

    /// Another search than the program's own, for tests.
    void setProver(Prover prover) { m_prover = std::move(prover); }

signals:
    void failed(const minutebook::Error &error);
    /// Several files take their time.
    void begun(const QString &sentence);
    void done(const QString &sentence);
    /// This finding is to be looked at first: a line of an item, from 0, -1 its title.
    void lineWanted(minutebook::ItemId item, int line);

private:
    [[nodiscard]] bool mayWrite(const QList<ExportPart> &parts, bool certificate);
    void write(const QList<ExportPart> &parts, bool certificate);
    void finish(const QList<IssuedFile> &files, const QList<ExportPart> &parts, MeetingId meeting);
    void tell(const QList<IssuedFile> &files, const QList<ExportPart> &parts, MeetingId meeting, const Result<> &kept);

    Desk &m_desk;
    Prompts &m_prompts;
    Proofs &m_proofs;
    Prover m_prover;
    QThreadPool m_printing;
};

} // namespace minutebook
