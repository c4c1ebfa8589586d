#pragma once

#include "models/print/proof/objectuses.h"
#include "models/print/proof/pagereader.h"

namespace minutebook {

/// One revision of a file, opened. Its functions throw what libqpdf throws.
class FileReader
{
public:
    FileReader(FileTexts &texts, const QByteArray &pdf, const QByteArray &password, int revision);

    /// Pages with what is laid over them, every object and every stream.
    void read();
    /// What stands in the bytes and belongs to no object, and objects that are no longer any.
    void readLeftovers();

    [[nodiscard]] QPDF &pdf() { return m_pdf; }

private:
    void readPages();
    void take(PageTexts &pages);
    void readObjects();
    void readLostPages();
    void noteHints();
    void readDeadObjects(QByteArray &rest);
    void readDeadObject(qsizetype at, QByteArray &bytes);
    void readDeadStream(const QPDFObjectHandle &dictionary, const QByteArray &data);
    void readEnd(const QByteArray &end);
    [[nodiscard]] QByteArray withoutLiveStreams();
    [[nodiscard]] std::map<qsizetype, int> liveObjects(); ///< numbers by where they begin

    FileTexts &m_texts;
    const QByteArray &m_bytes;
    QByteArray m_password;
    int m_revision;
    QPDF m_pdf;
    FontShelf m_fonts;
    std::set<QPDFObjGen> m_pages;
    std::set<QPDFObjGen> m_content;
    std::map<QPDFObjGen, int> m_annotationPages;
    ObjectUses m_uses;
};

} // namespace minutebook
