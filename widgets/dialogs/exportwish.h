#pragma once

#include "models/domain/ids.h"
#include "models/print/issue.h"
#include "widgets/editionchoice.h"

#include <QDateTime>

#include <functional>

namespace minutebook {

/// Somebody of the meeting who may get a copy.
struct ExportReader {
    QString name;
    Rank clearance; ///< how far they are cleared
    QString missed = {}; ///< why the top edition is not theirs though they are cleared: "was not there"; empty: it is

    bool operator==(const ExportReader &) const = default;
};

/// Something of the meeting that looks like a mistake still, or is worth a look.
struct ExportFinding {
    ItemId item; ///< 0: of the meeting itself
    int line = 0; ///< of its notes, from 0; -1: its title
    QString words; ///< with where it is
    bool ofAgenda = true; ///< of what an agenda says too

    bool operator==(const ExportFinding &) const = default;
};

struct ExportWish;

/// What can be exported of a meeting, and what is proposed.
struct ExportOffer {
    Scheme scheme;
    Rank defaultRank;
    QString abbreviation; ///< the body's
    int meeting = 0;
    QList<EditionChoice> editions; ///< by kind, each from the lowest to the highest
    EditionChoice chosen;
    QList<ExportReader> readers;
    QList<ExportFinding> findings = {}; ///< those that are left, in their order
    std::function<QString(const ExportWish &)> refusal = {}; ///< why a file must not be written where it is wanted; empty: it may

    /// What an edition's file is called, with its ending.
    [[nodiscard]] QString fileName(const EditionChoice &edition, Format format, const std::optional<Copy> &copy = {}) const;
};

/// What a person wants of it.
struct ExportWish {
    Issue issue;
    QString path; ///< of the file; of the folder where there are readers
    QStringList readers; ///< each gets a numbered copy, a file each; none: one file without a number
    bool certificate = false; ///< is kept beside the file, as JSON
    std::optional<ExportFinding> wanted = {}; ///< nothing is exported: this is to be looked at

    bool operator==(const ExportWish &) const = default;
};

/// What is exported of a whole book, not of one meeting; an extract is of one of its decisions.
enum class BookExport { ActionLog, Decisions, Volume, Extract };

/// What can be exported of it, and what is proposed.
struct BookOffer {
    BookExport what = BookExport::ActionLog;
    Scheme scheme;
    QString abbreviation; ///< the body's
    QList<EditionChoice> editions; ///< from the lowest to the highest
    Rank chosen;
    QStringList formats; ///< what a file's name can end in, the first is proposed
    QList<int> years = {}; ///< of a volume, the latest first
    int meeting = 0; ///< of an extract: the meeting's number
    std::optional<int> item = {}; ///< of an extract: the item's number, where it has one
    QString selection = {}; ///< of a register, in words: only what these let through is exported; empty: all of it

    /// "SSC Action Log GREEN.pdf"; `year` 0 is all years.
    [[nodiscard]] QString fileName(Rank ceiling, int year, const QString &format) const;
};

/// What a person wants of it; the format is what the path ends in.
struct BookWish {
    Rank ceiling;
    QString path;
    int year = 0; ///< of a volume; 0: all years
    bool certificate = false; ///< is kept beside the file, as JSON

    bool operator==(const BookWish &) const = default;
};

/// What a file that is to be searched can be of.
enum class ProvedSubject { Meeting, Registers, Volume };

/// One of them.
struct ProveOffer {
    ProvedSubject subject = ProvedSubject::Meeting;
    QString title; ///< "SSC 82, 24 July 2019"
    Scheme scheme;
    QList<EditionChoice> editions; ///< from the lowest to the highest
    Rank chosen; ///< is proposed
};

/// A file that is to be searched for what an edition withholds.
struct ProveWish {
    QString path;
    Edition edition;
    ProvedSubject subject = ProvedSubject::Meeting;

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
    bool lines = true; ///< a leak's line is in the notes of the meeting
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
