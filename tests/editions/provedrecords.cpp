#include "tests/editions/provedrecords.h"

#include "models/notation/parse.h"
#include "models/print/typeset.h"
#include "models/print/writepdf.h"

#include <QFile>

#include <algorithm>

namespace minutebook::test {

using namespace Qt::StringLiterals;

QByteArray fileAt(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

MeetingRecord recordOf(const QByteArray &file, const Body &body, const QByteArray &earlier)
{
    const QList<Action> actions = actionsOf(parse(earlier, body).meeting.items);
    const FindAction find = [&](const QString &number) -> std::optional<Action> {
        const auto found = std::ranges::find(actions, number, &Action::number);
        return found == actions.end() ? std::nullopt : std::optional(*found);
    };
    return {body, body.scheme.defaultRank, parse(file, body, find).meeting, actions};
}

MeetingRecord sample(int meeting)
{
    const Body body = newBody(u"Security and Resilience Committee"_s, u"SRC"_s, shippedScheme(u"SEC"_s).value());
    const QString folder = QStringLiteral(SOURCE_DIR) + "/resources/sample/src-%1.minutes.md"_L1;
    return recordOf(fileAt(folder.arg(meeting)), body, fileAt(folder.arg(meeting - 1)));
}

QByteArray pdfOf(const MeetingRecord &record, Edition edition, DocumentKind kind)
{
    const Result<Pages> pages = typeset(composeKind(kind, record, edition));
    return pages ? writePdf(*pages).value_or(QByteArray()) : QByteArray();
}

} // namespace minutebook::test
