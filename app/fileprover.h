#pragma once

#include "app/proofs.h"

#include <QThreadPool>

namespace minutebook {

/// Searches a file, from wherever it comes, for what an edition of the chosen meeting, or of what is of the whole book, withholds.
class FileProver final : public QObject
{
    Q_OBJECT

public:
    FileProver(Desk &desk, Prompts &prompts, Proofs &proofs);

    /// Asks which file, what it is of and for which edition; the chosen meeting's is proposed.
    void proveFile(Rank ceiling);

signals:
    void failed(const minutebook::Error &error);

private:
    struct Search {
        ProveWish wish;
        MeetingId meeting; ///< the chosen one
        Level level;
        QString title; ///< "Minutes"
        QByteArray password;
    };

    void search(const Search &search);
    void show(const Search &search, const QByteArray &file, const Certificate &certificate);
    void tell(Search search, const QByteArray &file, const Result<Certificate> &certificate);

    Desk &m_desk;
    Prompts &m_prompts;
    Proofs &m_proofs;
    QThreadPool m_searching;
};

} // namespace minutebook
