#pragma once

#include "models/print/issue.h"
#include "widgets/editionchoice.h"

#include <QDateTime>

namespace minutebook {

/// Somebody of the meeting who may get a copy.
struct ExportReader {
    QString name;
    Rank clearance; ///< how far they are cleared

    bool operator==(const ExportReader &) const = default;
};

/// What can be exported of a meeting, and what is proposed.
struct ExportOffer {
    Scheme scheme;
    Rank defaultRank;
    QString abbreviation; ///< the body's
    int meeting = 0;
    QList<EditionChoice> editions; ///< by kind, each from the lowest to the highest
    EditionChoice chosen;
    QList<ExportReader> readers;

    /// What an edition's file is called, with its ending.
    [[nodiscard]] QString fileName(const EditionChoice &edition, Format format, const std::optional<Copy> &copy = {}) const;
};

/// What a person wants of it.
struct ExportWish {
    Issue issue;
    QString path; ///< of the file; of the folder where there are readers
    QStringList readers; ///< each gets a numbered copy, a file each; none: one file without a number
    bool certificate = false; ///< is kept beside the file, as JSON

    bool operator==(const ExportWish &) const = default;
};

/// A file that is to be searched for what an edition withholds.
struct ProveWish {
    QString path;
    Edition edition;

    bool operator==(const ProveWish &) const = default;
};

/// What searches of files came to.
struct ShownProof {
    QList<Certificate> certificates; ///< one for each file, one at least
    QString meeting; ///< "SSC 82, 24 July 2019"
    QString edition; ///< "Draft Minutes"
    Level level;
    QDateTime made; ///< when it is shown
    bool pages = false; ///< pages of the file can be shown
};

/// What a person wants to do with it; the leak is one of the first certificate that has any.
struct ProofAnswer {
    enum class What { Close, Save, GoToLine, ShowPage };
    What what = What::Close;
    qsizetype certificate = 0;
    qsizetype leak = 0;

    bool operator==(const ProofAnswer &) const = default;
};

} // namespace minutebook
