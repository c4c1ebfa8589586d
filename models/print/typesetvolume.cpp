#include "models/print/typesetvolume.h"

#include "models/minutes/volumephrases.h"
#include "models/minutes/wording.h"
#include "models/print/pagetarget.h"
#include "models/print/setpages.h"

#include <QRegularExpression>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

TableRow contentsRow(const QString &title, const PageTarget &target, bool isMeeting)
{
    return {{{Run{.text = title, .bold = isMeeting, .link = linkTo(target)}},
             {Run{.text = QString::number(target.page + 1), .bold = isMeeting}}},
            !isMeeting};
}

/// Of the headings those of items: "3. Cranes".
bool isItem(const OutlineEntry &entry)
{
    static const QRegularExpression number(u"^\\d+\\. "_s);
    return entry.level == 1 && number.match(entry.title).hasMatch();
}

/// A row for each meeting and each of its numbered items; `page` is the place of the first meeting's first page.
TableBlock contentsOf(const Volume &volume, const QList<BarePages> &parts, qsizetype page)
{
    TableBlock table{.kind = TableKind::Contents, .columns = {}, .widths = {9, 1}};
    for (qsizetype i = 0; i < parts.size(); ++i) {
        table.rows.append(contentsRow(volume.minutes[i].title, {page, 0}, true));
        for (const OutlineEntry &entry : parts[i].pages.outline) {
            if (isItem(entry))
                table.rows.append(contentsRow(entry.title, {page + entry.page, entry.top}, false));
        }
        page += parts[i].pages.pages.size();
    }
    return table;
}

MinutesDocument withContents(const Volume &volume, const QList<BarePages> &parts, qsizetype page)
{
    MinutesDocument front = volume.front;
    front.blocks = {HeadingBlock{1, {Run{.text = contentsHeading()}}}, contentsOf(volume, parts, page)};
    return front;
}

/// Behind what is in the whole already: places in the structure and pages count on.
void bind(Pages &whole, Pages part, const QString &title)
{
    const qsizetype offset = whole.structure.size();
    const qsizetype firstPage = whole.pages.size();
    for (Element &element : part.structure)
        element.parent = element.parent < 0 ? 0 : element.parent + offset;
    part.structure.first().role = Role::Part;
    whole.structure += part.structure;
    const auto counted = [offset](qsizetype tag) { return tag < 0 ? tag : tag + offset; };
    for (Page &page : part.pages) {
        for (Picture &picture : page.pictures)
            picture.tag = counted(picture.tag);
        for (TextLine &line : page.lines) {
            for (Stretch &stretch : line.stretches)
                stretch.tag = counted(stretch.tag);
            for (PageLink &link : line.links)
                link.tag = counted(link.tag);
        }
    }
    whole.pages += part.pages;
    whole.outline.append({title, 1, firstPage, 0});
    for (const OutlineEntry &entry : std::as_const(part.outline)) {
        if (entry.level == 1)
            whole.outline.append({entry.title, 2, firstPage + entry.page, entry.top});
    }
}

qsizetype pageCount(const QList<BarePages> &parts)
{
    qsizetype count = 0;
    for (const BarePages &part : parts)
        count += part.pages.pages.size();
    return count;
}

} // namespace

Result<Pages> typesetVolume(const Volume &volume)
{
    const Wording wording(volume.front.language);
    LogoShelf logos;
    QList<BarePages> parts;
    for (const MinutesDocument &minutes : volume.minutes) {
        const Result<BarePages> part = setPages(minutes, logos);
        if (!part)
            return std::unexpected(part.error());
        parts.append(*part);
    }
    // How many pages the front takes does not depend on the numbers in it, which all have the same room.
    const Result<BarePages> counted = setPages(withContents(volume, parts, 0), logos);
    if (!counted)
        return std::unexpected(counted.error());
    const qsizetype frontPages = counted->pages.pages.size();
    const MinutesDocument front = withContents(volume, parts, frontPages);
    const Result<BarePages> first = setPages(front, logos);
    if (!first)
        return std::unexpected(first.error());
    PageNumbers numbers{1, frontPages + pageCount(parts)};
    Pages whole = finishPages(*first, front, numbers);
    numbers.first += frontPages;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const qsizetype pages = parts[i].pages.pages.size();
        bind(whole, finishPages(std::move(parts[i]), volume.minutes[i], numbers), volume.minutes[i].title);
        numbers.first += pages;
    }
    return whole;
}

} // namespace minutebook
