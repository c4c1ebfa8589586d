#pragma once

#include "models/core/result.h"
#include "models/minutes/secrets.h"
#include "models/print/proof/leaksearch.h"

#include <QSet>

#include <optional>

namespace minutebook {

/// The proof of one file: its texts are counted and searched as they come.
class FileProof
{
public:
    /// `secrets` outlive it. `fileName` has no folder.
    FileProof(const Secrets &secrets, const QString &fileName);

    /// A portion of the texts. The first knows the format's own words and the number of pages.
    void take(const FileTexts &portion);

    /// Takes the last portion, which knows all that was not read. Error: the first thing of that, unless a leak was found.
    [[nodiscard]] Result<Certificate> finish(FileTexts last, const QByteArray &file);

private:
    void makeNeedles(const FileTexts &portion);
    void count(const QList<FileText> &texts);
    void join(const QList<FileText> &texts);
    void searchJoined();
    [[nodiscard]] QList<Leak> toldNames() const;

    const Secrets &m_secrets;
    Certificate m_certificate;
    std::optional<FilePlace> m_last; ///< that was counted
    QMap<FilePart, QString> m_joined;
    QSet<qsizetype> m_sought; ///< the withheld texts that a needle is of
    std::optional<LeakSearch> m_search; ///< begun with the first portion
};

} // namespace minutebook
