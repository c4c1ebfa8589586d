#pragma once

#include "models/notation/places.h"

#include <QObject>
#include <QTextCursor>

class QKeyEvent;

namespace minutebook {

class NotesEditor;

/// Leads through the places to fill of the item in the editor: Tab and Shift+Tab go from one to the next, typing replaces it, Escape ends it
/// until the item is shown again. Enter goes on too where it would break the line. What a place was filled with also fills
/// the others of its name once the cursor leaves it, if it is shared.
class PlaceFiller final : public QObject
{
    Q_OBJECT

public:
    explicit PlaceFiller(NotesEditor *editor);

    /// Another item is shown: Tab is for its places, if it has some.
    void watch();
    /// Chooses the first.
    void begin();
    /// The cursor leaves the place that it is in.
    void finish();
    /// Whether a key is one of these; it has done then what it does.
    bool takeKey(const QKeyEvent &event);

signals:
    /// Places of this name say this now.
    void filled(const QString &name, const QString &words);

private:
    struct Spot {
        int position = 0; ///< in the text
        FillPlace place;
    };

    [[nodiscard]] QList<Spot> spots() const;
    bool goOn(bool forward);
    void choose(const Spot &spot);
    [[nodiscard]] bool breaksLine(const QKeyEvent &event) const;
    void followCursor();
    void fillOthers(const QString &words);

    NotesEditor *m_editor;
    bool m_active = false;
    bool m_chosen = false; ///< the cursor is in a place, filled or not
    QTextCursor m_begin; ///< of the chosen place
    QTextCursor m_end;
    FillPlace m_place;
};

} // namespace minutebook
