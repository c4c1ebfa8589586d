#include "tests/fuzz/entries.h"

#include "models/review/bundlecontent.h"
#include "models/review/bundleseal.h"

#include <QtEndian>

#include <algorithm>

namespace minutebook::test {

using namespace Qt::StringLiterals;

namespace {

const auto fileName = u"x.minutereview"_s;

void enterContent(const QByteArray &content)
{
    const Result<ReviewBundle> bundle = readBundle(content, fileName);
    if (!bundle)
        return promise(!sentence(bundle.error()).isEmpty(), "a fault has a sentence");
    const Result<ReviewBundle> again = readBundle(writeBundle(*bundle), fileName);
    promise(again && *again == *bundle, "a bundle that was read is written and reads as the same");
}

/// A file may ask for a second's stretching: what it asks for is made the least where it is allowed at all.
QByteArray quickToOpen(QByteArray file)
{
    constexpr qsizetype passesAt = 10;
    constexpr qsizetype memoryAt = 14;
    for (const auto &[at, least] : {std::pair(passesAt, quint32(1)), std::pair(memoryAt, quint32(8))}) {
        if (file.size() >= at + qsizetype(sizeof least))
            qToBigEndian(std::min(qFromBigEndian<quint32>(file.constData() + at), least), file.data() + at);
    }
    return file;
}

} // namespace

void enterBundle(const QByteArray &bytes)
{
    enterContent(bytes);
    if (const Result<Unsealed> opened = unseal(quickToOpen(bytes), u"open sesame"_s, fileName))
        enterContent(opened->content);
}

} // namespace minutebook::test
