#pragma once

#include "models/print/proof/contenttokens.h"
#include "models/print/proof/filetexts.h"
#include "models/print/proof/glyph.h"
#include "models/print/proof/pdffont.h"

#include <QTransform>

#include <map>
#include <memory>
#include <set>
#include <string_view>

namespace minutebook {

/// The fonts of a file, each read once.
class FontShelf
{
public:
    [[nodiscard]] PdfFont *fontAt(const QPDFObjectHandle &font);

private:
    std::map<QPDFObjGen, std::unique_ptr<PdfFont>> m_fonts;
    std::vector<std::unique_ptr<PdfFont>> m_direct;
};

/// Reads the text that content shows (PDF 1.7, 9.4), whatever its colour, its rendering mode, its layer, and whether anything lies over it
/// or cuts it off; with the forms, patterns and glyph procedures that it uses.
class ContentReader
{
public:
    ContentReader(FontShelf &fonts, FileTexts &texts, const FilePlace &place);

    void read(QByteArrayView content, QPDFObjectHandle resources);

    /// They are of the fonts on the shelf.
    [[nodiscard]] const QList<Glyph> &glyphs() const { return m_glyphs; }
    /// The streams that were read as content.
    [[nodiscard]] const std::set<QPDFObjGen> &readStreams() const { return m_read; }

private:
    static constexpr int deepestForm = 20; // within one another
    static constexpr int mostForms = 10'000;
    static constexpr int mostShapes = 250; ///< on a page: a full one of a table has fifty

    struct State {
        QTransform matrix; ///< from user space to the page
        PdfFont *font = nullptr;
        double size = 1;
        double characterSpace = 0;
        double wordSpace = 0;
        double scale = 1;
        double leading = 0;
        double rise = 0;
        bool seen = true; ///< by its rendering mode
    };

    void take(ContentToken &&token);
    void readProperties();
    void operate(std::string_view name);
    bool changeText(std::string_view name);
    bool changeState(std::string_view name);
    bool showText(std::string_view name);
    void show(const std::string &bytes);
    void add(const FontCode &code);
    void expectText(std::string_view bytes);
    bool countShape(std::string_view name);
    void missShape();
    void useForm(const QPDFObjectHandle &form);
    void usePattern(const QPDFObjectHandle &pattern);
    void readNested(const QByteArray &content, QPDFObjectHandle resources);
    void useGraphicsState(const QPDFObjectHandle &state);
    void setFont(const QPDFObjectHandle &font, double size);
    void moveLine(double x, double y);
    void keepStrings();
    [[nodiscard]] double number(size_t place) const;
    [[nodiscard]] QTransform matrix() const;
    [[nodiscard]] QPDFObjectHandle resource(const std::string &kind) const;

    FontShelf &m_fonts;
    FileTexts &m_texts;
    FilePlace m_place;
    QPDFObjectHandle m_resources;
    std::vector<ContentToken> m_operands;
    ContentTokens *m_tokens = nullptr;
    State m_state;
    std::vector<State> m_saved;
    QTransform m_text;
    QTransform m_line;
    QList<Glyph> m_glyphs;
    QString m_alternatives; ///< of the whole content, which may part one text
    std::set<QPDFObjGen> m_read;
    int m_depth = 0; ///< of forms within forms
    int m_forms = 0; ///< uses of them
    int m_shapes = 0; ///< lines and rectangles
};

} // namespace minutebook
