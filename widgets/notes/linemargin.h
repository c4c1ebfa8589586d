#pragma once

#include "models/presentation/notesreader.h"

#include <QWidget>

namespace minutebook {

class NotesEditor;

/// A strip beside the notes that says each line's level: as a bar in its colour, or as its word.
class LineMargin final : public QWidget
{
    Q_OBJECT

public:
    enum class Shows { Bars, Words };

    LineMargin(Shows shows, NotesEditor *editor);

    void setScheme(const Scheme &scheme, Rank defaultRank);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void paintBar(QPainter &painter, const NoteLine &line, const QRect &place) const;
    void paintWord(QPainter &painter, const NoteLine &line, const QRect &place) const;
    [[nodiscard]] QColor colourOf(const NoteLine &line) const;

    Shows m_shows;
    NotesEditor *m_editor;
    Scheme m_scheme;
    Rank m_defaultRank;
};

} // namespace minutebook
