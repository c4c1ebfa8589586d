#include "models/notation/checkroom.h"
#include "models/notation/parse.h"
#include "models/notation/write.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

/// The real minutes that the program is modelled on, where they are to be had, and the sample committee's.
class TestReference : public QObject
{
    Q_OBJECT

private slots:
    void readsWithoutAnError_data();
    void readsWithoutAnError();
    void writesWhatItRead_data() { readsWithoutAnError_data(); }
    void writesWhatItRead();
    void nothingIsOddInTheRoom_data() { readsWithoutAnError_data(); }
    void nothingIsOddInTheRoom();
};

namespace {

Body bodyOf(const QByteArray &bytes)
{
    const Body any = newBody({}, {}, shippedScheme(u"SEC"_s).value());
    const MeetingHeader header = parse(bytes, any).meeting.header;
    return newBody(header.body, header.abbreviation, any.scheme);
}

/// The actions of the folder's meetings before this one.
FindAction earlierActions(const QString &path, const Body &body)
{
    QList<Action> actions;
    const QDir folder = QFileInfo(path).dir();
    for (const QString &name : folder.entryList({u"*.minutes.md"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.fileName() == path || !file.open(QIODevice::ReadOnly))
            break;
        actions += actionsOf(parse(file.readAll(), body).meeting.items);
    }
    return [actions](const QString &number) -> std::optional<Action> {
        for (const Action &action : actions) {
            if (action.number == number)
                return action;
        }
        return std::nullopt;
    };
}

} // namespace

void TestReference::readsWithoutAnError_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &folder : {QStringLiteral(REFERENCE_DIR), QStringLiteral(SOURCE_DIR "/resources/sample")}) {
        const QDir dir(folder);
        for (const QString &name : dir.entryList({u"*.minutes.md"_s}, QDir::Files, QDir::Name))
            QTest::newRow(qPrintable(name)) << dir.filePath(name);
    }
}

void TestReference::readsWithoutAnError()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const Body body = bodyOf(bytes);
    const Parsed parsed = parse(bytes, body, earlierActions(path, body));
    for (const Diagnostic &diagnostic : parsed.diagnostics)
        qWarning().noquote() << diagnostic.line << diagnostic.column << sentence(diagnostic);
    QVERIFY(parsed.diagnostics.isEmpty());
    QVERIFY(!parsed.meeting.items.isEmpty());
}

void TestReference::writesWhatItRead()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const Body body = bodyOf(bytes);
    const Parsed parsed = parse(bytes, body, earlierActions(path, body));
    const QByteArray written = write(parsed.meeting).toUtf8();
    QCOMPARE(parse(written, body, earlierActions(path, body)).meeting, parsed.meeting);
}

void TestReference::nothingIsOddInTheRoom()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const Body body = bodyOf(bytes);
    const QList<ItemDiagnostic> remarks = checkRoom(parse(bytes, body, earlierActions(path, body)).meeting);
    for (const ItemDiagnostic &remark : remarks)
        qWarning().noquote() << remark.item + 1 << remark.diagnostic.line << sentence(remark.diagnostic);
    QVERIFY(remarks.isEmpty());
}

QTEST_APPLESS_MAIN(TestReference)
#include "tst_reference.moc"
