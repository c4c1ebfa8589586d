#include "models/print/proof/filereader.h"

#include "models/print/proof/objectreader.h"
#include "models/print/proof/streamreader.h"
#include "models/print/proof/valueat.h"

#include <QScopeGuard>

#include <qpdf/QPDFLogger.hh>

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

/// In two threads. What was read before something that cannot be read is kept.
void FileReader::readPages()
{
    const size_t count = m_pdf.getAllPages().size();
    const size_t half = count < worthParting ? count : (count + 1) / 2;
    PageTexts early;
    PageTexts late;
    const auto keep = qScopeGuard([&] {
        take(early);
        take(late);
        m_texts.add({.part = FilePart::Page, .revision = m_revision}, early.joined + late.joined);
    });
    std::future<void> others;
    if (half < count) {
        others = std::async(std::launch::async, [&] {
            QPDF pdf; // only one thread may read one
            FontShelf fonts;
            openFile(pdf, m_bytes, m_password);
            PageReader(late, fonts, m_revision).read(pdf, half, count);
        });
    }
    PageReader(early, m_fonts, m_revision).read(m_pdf, 0, half);
    if (others.valid())
        others.get();
    if (m_revision == 0)
        m_texts.pages = static_cast<qsizetype>(count);
}

void FileReader::take(PageTexts &pages)
{
    m_texts.add(pages.texts);
    m_content.merge(pages.content);
    m_annotationPages.merge(pages.annotationPages);
}

void FileReader::readObjects()
{
    const std::vector<QPDFObjectHandle> objects = m_pdf.getAllObjects();
    ObjectReader reader(m_texts, m_pdf.getTrailer().getKey("/Info"), m_annotationPages, m_revision);
    for (const QPDFObjectHandle &object : objects) {
        reader.read(object);
        collectResources(object);
    }
    reader.read(m_pdf.getTrailer());
    if (QPDFObjectHandle destinations = m_pdf.getRoot().getKey("/Dests"); destinations.isDictionary())
        reader.readDestinations(destinations);
    StreamReader streams(m_texts, m_fonts, m_content, m_resources, m_revision);
    for (const QPDFObjectHandle &object : objects) {
        if (object.isStream())
            streams.read(object);
    }
}

void FileReader::collectResources(QPDFObjectHandle object)
{
    QPDFObjectHandle dictionary = object.isStream() ? object.getDict() : object;
    QPDFObjectHandle resources = valueAt(dictionary, "/Resources");
    for (const QPDFObjectHandle &candidate : {resources, dictionary}) {
        if (candidate.isDictionary() && valueAt(candidate, "/Font").isDictionary())
            m_resources.push_back(candidate);
    }
}

} // namespace minutebook
