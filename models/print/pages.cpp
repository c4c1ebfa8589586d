#include "models/print/pages.h"

namespace minutebook {

QString TextLine::text() const
{
    QString text;
    for (const Stretch &stretch : stretches)
        text += stretch.text;
    return text;
}

void TextLine::translate(qreal dx, qreal dy)
{
    box.translate(dx, dy);
    baseline += dy;
    for (Stretch &stretch : stretches)
        stretch.x += dx;
    for (PageLink &link : links)
        link.box.translate(dx, dy);
}

QList<PageLink> Page::links() const
{
    QList<PageLink> all;
    for (const TextLine &line : lines)
        all += line.links;
    return all;
}

QList<qsizetype> Page::pieces() const
{
    QList<qsizetype> all;
    qsizetype last = artifact::layout;
    for (const TextLine &line : lines) {
        for (const Stretch &stretch : line.stretches) {
            if (stretch.tag >= 0 && stretch.tag != last)
                all.append(stretch.tag);
            last = stretch.tag;
        }
    }
    return all;
}

} // namespace minutebook
