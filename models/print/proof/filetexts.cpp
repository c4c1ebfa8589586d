#include "models/print/proof/filetexts.h"

#include "models/print/proof/furtherreadings.h"

namespace minutebook {

void FileTexts::add(const FilePlace &place, const QString &text, TextKind kind)
{
    if (text.trimmed().isEmpty())
        return;
    texts.append({place, kind, text});
    if (kind != TextKind::Prose)
        return;
    for (const QString &reading : furtherReadings(text))
        texts.append({place, kind, reading, true});
}

void FileTexts::add(const FileTexts &other)
{
    texts += other.texts;
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
