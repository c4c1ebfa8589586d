#include "tests/fuzz/entries.h"

#include "models/notation/lint.h"
#include "models/notation/parse.h"
#include "models/notation/write.h"

namespace minutebook::test {

using namespace Qt::StringLiterals;

namespace {

const Body &committee()
{
    static const Body body = newBody(u"Bridge Committee"_s, u"BC"_s, shippedScheme(u"SEC"_s).value());
    return body;
}

QString writtenOnce(const QByteArray &bytes)
{
    return write(parse(bytes, committee()).meeting);
}

} // namespace

void enterNotation(const QByteArray &bytes)
{
    const Parsed parsed = parse(bytes, committee());
    const Dialect dialect = dialectOf(committee(), parsed.meeting.header, parsed.meeting.people);
    for (const Item &item : parsed.meeting.items)
        (void)lint(item, dialect);
    for (const Diagnostic &diagnostic : parsed.diagnostics)
        promise(!sentence(diagnostic).isEmpty(), "a remark has a sentence");
    const QString once = write(parsed.meeting);
    promise(writtenOnce(once.toUtf8()) == once, "what was written reads as the same");
    (void)withoutUnseen(QString::fromUtf8(bytes));
}

} // namespace minutebook::test
