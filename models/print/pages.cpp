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
    const auto add = [&](qsizetype tag) {
        if (tag >= 0 && tag != last)
            all.append(tag);
        last = tag;
    };
    for (const Picture &picture : pictures)
        add(picture.tag);
    for (const TextLine &line : lines) {
        for (const Stretch &stretch : line.stretches)
            add(stretch.tag);
    }
    return all;
}

} // namespace minutebook
