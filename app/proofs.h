#pragma once

#include "models/core/clock.h"
#include "models/domain/ids.h"
#include "widgets/dialogs/exportwish.h"

#include <QObject>

namespace minutebook {

class Desk;
class OpenBook;
class Prompts;

/// What searches of files came to is shown, kept, and leads to the place in the notes and in the file.
class Proofs final : public QObject
{
    Q_OBJECT

public:
    Proofs(Desk &desk, Prompts &prompts, Clock clock);

    /// What was searched, for which edition; `files` are the bytes whose pages can be shown, one for each certificate, or none.
    struct Searched {
        MeetingId meeting;
        QList<Certificate> certificates;
        DocumentKind kind = DocumentKind::Minutes;
        Edition edition;
        QList<QByteArray> files = {};
    };

    /// Nothing where the meeting is no longer the chosen one. In the safe view, where others look on, nothing is told of what is withheld.
    void show(const Searched &searched);

    /// Of a file that is of the whole book: `title` is what it is called.
    void showOfBook(const Certificate &certificate, const QString &title, const Level &level);

signals:
    void failed(const minutebook::Error &error);
    /// A line of the item's notes, from 0; -1 for its title.
    void lineWanted(minutebook::ItemId item, int line);
    /// A page of a file, from 1.
    void pageWanted(const QByteArray &pdf, int page, minutebook::DocumentKind kind, minutebook::Edition edition);

private:
    void save(const Certificate &certificate);
    void goToLine(const WithheldText &source);

    Desk &m_desk;
    Prompts &m_prompts;
    Clock m_clock;
};

/// "SSC 82 GREEN.pdf" has its certificate in "SSC 82 GREEN.certificate.json".
[[nodiscard]] QString certificatePath(const QString &path);

/// What can be exported of the chosen meeting; `ceiling` is proposed.
[[nodiscard]] ExportOffer offerOf(OpenBook &book, DocumentKind kind, Rank ceiling);

} // namespace minutebook
