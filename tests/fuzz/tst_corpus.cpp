#include "tests/fuzz/entries.h"

#include <QDir>
#include <QTest>

using namespace minutebook::test;
using namespace Qt::StringLiterals;

namespace {

QDir corpusOf(std::string_view entry)
{
    return QDir(u"%1/tests/fuzz/corpus/%2"_s.arg(QStringLiteral(SOURCE_DIR), QString::fromUtf8(entry)));
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// What the fuzzers begin with and what they have found: each goes through without a crash, and with what was promised of it.
class TestCorpus : public QObject
{
    Q_OBJECT

private slots:
    void keepsItsPromises_data();
    void keepsItsPromises();
    void takesWhatIsCutOff_data() { keepsItsPromises_data(); }
    void takesWhatIsCutOff();
};

void TestCorpus::keepsItsPromises_data()
{
    QTest::addColumn<Entry>("enter");
    QTest::addColumn<QByteArray>("bytes");
    for (const NamedEntry &entry : entries()) {
        const QDir corpus = corpusOf(entry.name);
        const QStringList names = corpus.entryList(QDir::Files, QDir::Name);
        QVERIFY2(!names.isEmpty(), entry.name.data());
        for (const QString &name : names)
            QTest::addRow("%s/%s", entry.name.data(), qPrintable(name)) << entry.enter << bytesOf(corpus.filePath(name));
    }
}

void TestCorpus::keepsItsPromises()
{
    QFETCH(const Entry, enter);
    QFETCH(const QByteArray, bytes);
    QVERIFY(!bytes.isEmpty());
    enter(bytes);
}

void TestCorpus::takesWhatIsCutOff()
{
    QFETCH(const Entry, enter);
    QFETCH(const QByteArray, bytes);
    enter(bytes.first(bytes.size() / 2));
    enter(bytes.first(bytes.size() * 9 / 10));
}

QTEST_GUILESS_MAIN(TestCorpus)
#include "tst_corpus.moc"
