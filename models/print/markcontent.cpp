#include "models/print/markcontent.h"

#include "models/print/paintpages.h"
#include "models/print/rolename.h"

namespace minutebook {

namespace {

QByteArray artifactProperties(qsizetype tag)
{
    switch (tag) {
    case artifact::header:
        return "/Artifact <</Type /Pagination /Subtype /Header /Attached [/Top]>>";
    case artifact::footer:
        return "/Artifact <</Type /Pagination /Subtype /Footer /Attached [/Bottom]>>";
    case artifact::pagination:
        return "/Artifact <</Type /Pagination>>";
    default:
        return "/Artifact <</Type /Layout>>";
    }
}

QByteArray textProperties(const Structure &structure, qsizetype tag, int number)
{
    const Element &element = structure.at(structure.at(tag).parent);
    return QByteArray::fromStdString(roleName(element.role)) + " <</MCID " + QByteArray::number(number) + ">>";
}

} // namespace

QByteArray markContent(const QByteArray &content, const Structure &structure)
{
    // "7 -32000 0 0 re f": Qt begins a line with each operation and writes no text in brackets, so this stands nowhere else.
    static const QByteArray mark = ' ' + QByteArray::number(markTop) + " 0 0 re\nf\n";
    QByteArray marked;
    marked.reserve(content.size());
    qsizetype end = 0;
    int number = 0;
    for (qsizetype found = content.indexOf(mark); found >= 0; found = content.indexOf(mark, end)) {
        const qsizetype line = content.lastIndexOf('\n', found) + 1;
        const qsizetype tag = content.sliced(line, found - line).toLongLong();
        marked += content.sliced(end, line - end) + (end > 0 ? "EMC " : "");
        marked += (tag < 0 ? artifactProperties(tag) : textProperties(structure, tag, number++)) + " BDC\n";
        end = found + mark.size();
    }
    return marked + content.sliced(end) + (end > 0 ? "EMC\n" : "");
}

} // namespace minutebook
