#include "models/print/proof/filereader.h"

#include "models/print/proof/objectreader.h"
#include "models/print/proof/readordered.h"
#include "models/print/proof/streamreader.h"
#include "models/print/proof/valueat.h"

#include <QScopeGuard>

#include <qpdf/QPDFLogger.hh>
#include <qpdf/QPDFXRefEntry.hh>

#include <future>

namespace minutebook {

namespace {

constexpr size_t worthParting = 4; // pages: fewer are read before another thread has begun

void openFile(QPDF &pdf, const QByteArray &bytes, const QByteArray &password)
{
    const auto silent = QPDFLogger::create();
    silent->setError(silent->discard());
    silent->setWarn(silent->discard());
    pdf.setLogger(silent);
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("file", bytes.constData(), static_cast<size_t>(bytes.size()), password.constData());
}

} // namespace

FileReader::FileReader(FileTexts &texts, const QByteArray &pdf, const QByteArray &password, int revision)
    : m_texts(texts)
    , m_bytes(pdf)
    , m_password(password)
    , m_revision(revision)
{
    openFile(m_pdf, pdf, password);
}

void FileReader::read()
{
    readPages();
    readObjects();
}

/// In two threads, of which this one, which reads the objects too, has fewer of them. What was read before something that cannot be read is kept.
void FileReader::readPages()
{
    const size_t count = m_pdf.getAllPages().size();
    if (m_revision == 0)
        m_texts.pages = static_cast<qsizetype>(count);
    const size_t own = count < worthParting ? count : (2 * count + 4) / 5;
    PageTexts early;
    PageTexts late;
    const auto keep = qScopeGuard([&] {
        take(early);
        take(late);
        m_texts.add({.part = FilePart::Page, .revision = m_revision}, early.joined + late.joined);
    });
    std::future<void> others;
    if (own < count) {
        others = std::async(std::launch::async, [&] {
            QPDF pdf; // only one thread may read one
            FontShelf fonts;
            openFile(pdf, m_bytes, m_password);
            PageReader(late, fonts, m_revision).read(pdf, own, count);
        });
    }
    PageReader(early, m_fonts, m_revision).read(m_pdf, 0, own);
    if (others.valid())
        others.get();
}

void FileReader::take(PageTexts &pages)
{
    m_texts.add(pages.texts);
    m_pages.merge(pages.pages);
    m_content.merge(pages.content);
    m_annotationPages.merge(pages.annotationPages);
}

void FileReader::readObjects()
{
    const std::vector<QPDFObjectHandle> objects = m_pdf.getAllObjects();
    ObjectReader reader(m_texts, m_pdf.getTrailer().getKey("/Info"), m_annotationPages, m_revision);
    for (const QPDFObjectHandle &object : objects)
        reader.read(object);
    reader.read(m_pdf.getTrailer());
    if (QPDFObjectHandle destinations = m_pdf.getRoot().getKey("/Dests"); destinations.isDictionary())
        reader.readDestinations(destinations);
    m_uses = reader.uses();
    noteHints();
    readLostPages();
    readOrdered(m_texts, m_pdf, {.structure = m_uses.spoken > 1, .revision = m_revision});
    StreamReader streams(m_texts, m_fonts, m_content, m_uses, m_revision);
    for (const QPDFObjectHandle &object : objects) {
        if (object.isStream())
            streams.read(object);
    }
}

/// PDF 1.7, Annex F.2.
void FileReader::noteHints()
{
    if (!m_pdf.isLinearized())
        return;
    std::set<long long> places;
    for (const QPDFObjectHandle &object : m_pdf.getAllObjects()) {
        QPDFObjectHandle hints = object.isDictionary() && QPDFObjectHandle(object).hasKey("/Linearized") ? valueAt(object, "/H")
                                                                                                         : QPDFObjectHandle();
        for (int i = 0; hints.isArray() && i < hints.getArrayNItems(); i += 2) {
            if (hints.getArrayItem(i).isInteger())
                places.insert(hints.getArrayItem(i).getIntValue());
        }
    }
    for (const auto &[object, entry] : m_pdf.getXRefTable()) {
        if (entry.getType() == 1 && places.contains(entry.getOffset()))
            m_uses.streams.emplace(object, StreamUse::Hints);
    }
}

/// Those that were taken out of the tree of pages, as templates are (PDF 1.7, 12.7.6), and whatever else has content as they have.
void FileReader::readLostPages()
{
    PageTexts lost;
    for (const QPDFObjectHandle &page : m_uses.pages) {
        if (!page.isIndirect() || !m_pages.contains(page.getObjGen()))
            PageReader(lost, m_fonts, m_revision).readPage(page, 0);
    }
    take(lost);
    m_texts.add({.part = FilePart::Page, .revision = m_revision}, lost.joined);
}

} // namespace minutebook
