#include "models/print/proof/filetexts.h"

#include "models/print/proof/furtherreadings.h"

namespace minutebook {

namespace {

constexpr qsizetype lettersOfPortion = 50'000;

} // namespace

void FileTexts::add(const FilePlace &place, const QString &text, TextKind kind)
{
    if (QStringView(text).trimmed().isEmpty())
        return;
    keep({place, kind, text});
    if (kind != TextKind::Prose)
        return;
    for (const QString &reading : furtherReadings(text))
        keep({place, kind, reading, true});
}

void FileTexts::add(const QList<FileText> &read)
{
    for (const FileText &text : read)
        keep(text);
}

void FileTexts::keep(const FileText &text)
{
    texts.append(text);
    letters += text.text.size();
    if (!take || letters < lettersOfPortion)
        return;
    take(*this);
    texts.clear();
    letters = 0;
}

void FileTexts::add(const FileTexts &other)
{
    add(other.texts);
    images += other.images;
    pictures += other.pictures;
    for (const Error &error : other.unread)
        miss(error.code, error.details);
}

void FileTexts::miss(ErrorCode code, const QStringList &details)
{
    if (const Error error{code, details}; !unread.contains(error))
        unread.append(error);
}

} // namespace minutebook
