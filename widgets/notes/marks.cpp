#include "widgets/notes/marks.h"

#include "models/notation/parse.h"
#include "widgets/levelcolour.h"

#include <QTextBlock>

#include <algorithm>

namespace minutebook {

namespace {

QTextCharFormat formatOf(MarkKind kind, const QPalette &palette)
{
    QTextCharFormat format;
    if (kind == MarkKind::Found) {
        QColor ground = palette.color(QPalette::Highlight);
        ground.setAlphaF(0.35F);
        format.setBackground(ground);
        return format;
    }
    format.setUnderlineStyle(kind == MarkKind::Finding ? QTextCharFormat::DashUnderline : QTextCharFormat::WaveUnderline);
    format.setUnderlineColor(kind == MarkKind::Spelling      ? misspeltColour(palette)
                                 : kind == MarkKind::Finding ? palette.color(QPalette::Highlight)
                                                             : warningColour(palette));
    return format;
}

bool isBeingTyped(MarkKind kind, const QTextCursor &place, const QTextCursor &typed)
{
    if (typed.isNull() || kind == MarkKind::Found)
        return false;
    if (kind == MarkKind::Spelling)
        return place.selectionStart() <= typed.position() && typed.position() <= place.selectionEnd();
    return place.blockNumber() == typed.blockNumber();
}

} // namespace

Mark::Mark(const QTextCursor &stretch, std::optional<Diagnostic> said)
    : place(stretch)
    , remark(std::move(said))
{
    place.setKeepPositionOnInsert(true);
}

int Mark::line() const
{
    return placeInLine().blockNumber();
}

QTextCursor Mark::placeInLine() const
{
    const int begin = place.selectionStart();
    const QTextBlock block = place.document()->findBlock(begin);
    QTextCursor inside(block);
    inside.setPosition(begin);
    inside.setPosition(std::min(place.selectionEnd(), block.position() + block.length() - 1), QTextCursor::KeepAnchor);
    return inside;
}

QList<QTextEdit::ExtraSelection> Marks::selections(const QTextCursor &typed, const QPalette &palette) const
{
    QList<QTextEdit::ExtraSelection> selections;
    for (const MarkKind kind : {MarkKind::Spelling, MarkKind::Finding, MarkKind::Meeting, MarkKind::Problem, MarkKind::Found}) {
        const QTextCharFormat format = formatOf(kind, palette);
        for (const Mark &mark : of(kind)) {
            const QTextCursor place = mark.placeInLine();
            if (isBeingTyped(kind, place, typed))
                continue;
            selections.append({place, format});
            if (mark.remark)
                selections.last().format.setToolTip(sentence(*mark.remark));
        }
    }
    return selections;
}

QList<Diagnostic> Marks::remarksAt(int position) const
{
    QList<Diagnostic> remarks;
    for (const QList<Mark> &marks : m_marks) {
        for (const Mark &mark : marks) {
            if (mark.remark && mark.place.selectionStart() <= position && position <= mark.place.selectionEnd())
                remarks << *mark.remark;
        }
    }
    return remarks;
}

QTextCursor placeOf(const Diagnostic &diagnostic, QTextDocument &document)
{
    const QTextBlock block = document.findBlockByNumber(diagnostic.line - 1);
    if (diagnostic.line < 1 || !block.isValid())
        return {};
    QTextCursor place(block);
    const int begin = std::min(diagnostic.column - 1, block.length() - 1);
    place.setPosition(block.position() + begin);
    place.setPosition(block.position() + std::min(begin + diagnostic.length, block.length() - 1), QTextCursor::KeepAnchor);
    return place;
}

} // namespace minutebook
