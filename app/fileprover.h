#pragma once

#include "app/proofs.h"

#include <QThreadPool>

namespace minutebook {

/// Searches a PDF, from wherever it comes, for what an edition of the chosen meeting withholds.
class FileProver final : public QObject
{
    Q_OBJECT

public:
    FileProver(Desk &desk, Prompts &prompts, Proofs &proofs);

    /// Asks which file and for which edition; this one is proposed.
    void proveFile(Rank ceiling);

signals:
    void failed(const minutebook::Error &error);

private:
    struct Search {
        ProveWish wish;
        MeetingId meeting;
        QByteArray password;
    };

    void search(const Search &search);
    void tell(Search search, const QByteArray &file, const Result<Certificate> &certificate);

    Desk &m_desk;
    Prompts &m_prompts;
    Proofs &m_proofs;
    QThreadPool m_searching;
};

} // namespace minutebook
