#pragma once

#include "models/core/error.h"
#include "models/domain/shownregister.h"
#include "models/print/issue.h"
#include "models/storage/issuestore.h"
#include "widgets/dialogs/exportwish.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>

namespace minutebook {

class Desk;
class OpenBook;
class Prompts;
class Proofs;

/// What of a register is wanted, and the same in words; empty: all of it.
struct RegisterSelection {
    RegisterFilter filter = {};
    QString words = {};
};

/// What of the book is exported: of a register a part, or one decision.
struct ExportedPart {
    RegisterFilter filter = {};
    std::optional<LoggedDecision> decision = {};
};

/// Writes what is of the whole open book into files: its registers, of whatever format the file's name ends in, and volumes of minutes.
/// Each is searched before it is there, and what that came to is shown.
class BookExporter final : public QObject
{
    Q_OBJECT

public:
    BookExporter(Desk &desk, Prompts &prompts, Proofs &proofs);

    /// Asks for the edition and the file; `level` is proposed, by name: the chosen meeting's scheme may not be that of the book.
    void exportFrom(BookExport what, const QString &level, const RegisterSelection &selection = {});

    /// The certified extract of one decision; in no edition that withholds it.
    void exportExtract(const LoggedDecision &decision, const QString &level);

signals:
    void failed(const minutebook::Error &error);
    void done(const QString &sentence);

private:
    [[nodiscard]] bool mayWrite(BookExport what, const BookWish &wish, const Scheme &scheme);
    void write(const BookOffer &offer, const BookWish &wish, const ExportedPart &part);
    [[nodiscard]] QFuture<Result<IssuedFile>> issued(const BookOffer &offer, const BookWish &wish, const ExportedPart &part);
    void finish(const IssuedFile &file, const BookOffer &offer, const BookWish &wish);
    void tell(const Certificate &certificate, const BookOffer &offer, const BookWish &wish, const Result<> &kept);

    Desk &m_desk;
    Prompts &m_prompts;
    Proofs &m_proofs;
    QThreadPool m_writing;
};

/// How far the window shows what is of the whole book, in the body's scheme. What is not known counts upwards: under a ceiling that the
/// scheme has not, only what is of its lowest level.
[[nodiscard]] Rank highestShown(const OpenBook &book);

/// What can be exported of the book; in the safe view nothing above its ceiling. `level` is proposed.
[[nodiscard]] BookOffer bookOfferOf(OpenBook &book, BookExport what, const QString &level);

} // namespace minutebook
