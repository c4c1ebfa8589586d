#include "tests/print/documents.h"

#include <QBuffer>
#include <QImage>

namespace minutebook::test {

using namespace Qt::StringLiterals;

Run plainRun(const QString &text)
{
    return Run{.text = text};
}

Run boldRun(const QString &text)
{
    return Run{.text = text, .bold = true};
}

Run italicRun(const QString &text)
{
    return Run{.text = text, .italic = true};
}

Run linkRun(const QString &text, const QString &link)
{
    return Run{.text = text, .link = link};
}

Run markingRun(const QString &text, const Ink &ink)
{
    return Run{.text = text, .bold = true, .marking = ink};
}

Ink redInk()
{
    return {Colour{0xb3141c}, {}};
}

Ink redBox()
{
    return {Colour{0xff2b2b}, Colour{0}};
}

Block heading(const QString &text, int level)
{
    return HeadingBlock{level, {plainRun(text)}};
}

Block paragraph(const QString &text)
{
    return ParagraphBlock{ParagraphStyle::Body, {plainRun(text)}};
}

Block item(const QString &label, const QString &text, int depth)
{
    return ListItemBlock{depth, label, {plainRun(text)}};
}

TableRow row(const QStringList &cells, bool withPrevious)
{
    TableRow row;
    for (const QString &cell : cells)
        row.cells.append(Runs{plainRun(cell)});
    row.withPrevious = withPrevious;
    return row;
}

TableBlock actions(const QList<TableRow> &rows)
{
    return {TableKind::Actions, {u"Action ID"_s, u"Action"_s, u"Owner"_s}, {2, 7, 2}, rows};
}

QString words(int count)
{
    static const QStringList all =
        u"the Committee heard that dredging of the inner basin had begun and that the pilot cutters would lie at the east quay"_s.split(u' ');
    QStringList words;
    for (int i = 0; i < count; ++i)
        words.append(all.at(i % all.size()));
    return words.join(u' ');
}

MinutesDocument minutes(const QList<Block> &blocks)
{
    MinutesDocument document;
    document.title = u"QC 7 – Final Minutes"_s;
    document.language = u"en-GB"_s;
    document.organisation = u"Quay Committee (QC)"_s;
    document.date = QDate(2026, 3, 4);
    document.marking = {u"GREEN"_s, {Colour{0x17692c}, {}}, MarkingPlace::HeadOfFirstPage, 10};
    document.classification = {plainRun(u"This document is classified as "_s), boldRun(u"Green"_s), plainRun(u"."_s)};
    document.handling = {plainRun(u"It may be shared with those who use the quay."_s)};
    document.heading = u"Quay Committee (QC) Meeting"_s;
    document.facts = {u"QC_7_0403, 4 March 2026"_s, u"09:30 – 12:00"_s, u"Pilot House, North Quay"_s};
    document.edition = u"Final Minutes"_s;
    document.reference = u"QC_7_0403"_s;
    document.blocks = blocks;
    return document;
}

MinutesDocument labelledMinutes(const QList<Block> &blocks)
{
    MinutesDocument document = minutes(blocks);
    const Ink amber{Colour{0xffc000}, Colour{0}};
    document.marking = {u"TLP:AMBER+STRICT"_s, amber, MarkingPlace::HeaderAndFooter, 12};
    document.classification = {plainRun(u"This document is classified as "_s), markingRun(u"TLP:AMBER+STRICT"_s, amber), plainRun(u"."_s)};
    return document;
}

QByteArray logo()
{
    QImage image(90, 30, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, qRgb(2 * x, 8 * y, (x * y) % 256));
    }
    QByteArray png;
    QBuffer buffer(&png);
    image.save(&buffer, "PNG");
    return png;
}

MinutesDocument dressed(MinutesDocument document)
{
    document.draft = u"DRAFT"_s;
    document.logo = logo();
    document.logoText = u"Logo: Quay Committee (QC)"_s;
    document.footer = u"Quay Committee, Pilot House, North Quay, Tarnmouth"_s;
    document.copy = Copy{3, 12, u"Ada Quay"_s};
    return document;
}

MinutesDocument specimen()
{
    const Runs marked{plainRun(u"Berth 4 was closed "_s),
                      italicRun(u"at once"_s),
                      plainRun(u", and the members "_s),
                      boldRun(u"AGREED"_s),
                      plainRun(u" to read "_s),
                      linkRun(u"the notice on the tides of the spring"_s, u"https://example.org/tides?year=2026"_s),
                      plainRun(u". "_s),
                      markingRun(u"(RED)"_s, redInk())};
    QList<Block> blocks{heading(u"9. Berths and moorings"_s), heading(u"Closures"_s, 2), ParagraphBlock{ParagraphStyle::Body, marked},
                        ParagraphBlock{ParagraphStyle::PostMeetingNote, {boldRun(u"Post-meeting note: "_s), plainRun(words(60))}}};
    for (int depth = 0; depth < 7; ++depth)
        blocks.append(item(u"-"_s, words(25), depth));
    blocks.append({item(u"9)"_s, words(8)), item(u"10)"_s, words(30)), heading(u"10. Scripts"_s)});
    for (const QString &text :
         {u"Η επιτροπή ΑΠΟΦΑΣΙΣΕ. Комитет решил."_s, u"اجتمعت اللجنة ثم وافقت على الخطة"_s, u"ישיבת הוועדה התקיימה"_s,
          u"समिति की बैठक में निर्णय"_s, u"การประชุมคณะกรรมการ"_s, u"委员会于星期三开会。委員会。위원회는 열렸다."_s, u"✓ ☎ → ≤ 😀 𝕏"_s})
        blocks.append(paragraph(text));
    blocks.append(heading(u"11. Actions"_s));
    QList<TableRow> rows;
    for (int i = 1; i < 30; ++i) {
        rows.append(row({u"QC 7/%1"_s.arg(QString::number(i)), words(20), u"Harbour Master"_s}));
        rows.append(row({words(30)}, true));
    }
    blocks.append({actions(rows), ParagraphBlock{ParagraphStyle::NextMeeting, {plainRun(u"Next Meeting: Wednesday 1 April 2026"_s)}}});
    return minutes(blocks);
}

} // namespace minutebook::test
