package dev.atoll.app.icon;

import dev.atoll.app.words.Words;
import org.jspecify.annotations.Nullable;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// An element of a drawing in SVG, with what is in it. Entities and types of documents are not read, so that nothing
/// grows by being read and nothing else is looked up.
///
/// @param name its name without a prefix
/// @param attributes its attributes, those of `style` among them
record SvgElement(String name, Map<String, String> attributes, List<SvgElement> children) {
    private static final int MOST_ELEMENTS = 2_000;
    private static final int DEEPEST = 16;
    /// Attributes in which patterns look for several things.
    private static final Set<String> SEARCHED = Set.of("style", "transform", "gradientTransform");
    private static final int LONGEST_SEARCHED = 4096;
    private static final Pattern DECLARATION = Pattern.compile("\\s*([a-z-]{1,40})\\s*:\\s*([^;]{1,200})(?:;|$)");

    /// Reads a file.
    static SvgElement of(byte[] file) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        try {
            return read(factory.createXMLStreamReader(new ByteArrayInputStream(file)));
        } catch (XMLStreamException broken) {
            throw new UnreadableIconException(Words.of(
                    "icon.is-no-xml",
                    String.valueOf(Math.max(1, broken.getLocation().getLineNumber()))));
        }
    }

    private static SvgElement read(XMLStreamReader xml) throws XMLStreamException {
        Deque<SvgElement> open = new ArrayDeque<>();
        @Nullable SvgElement outermost = null;
        int elements = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (++elements > MOST_ELEMENTS || open.size() == DEEPEST) {
                    throw new UnreadableIconException(Words.of("icon.has-too-many-elements", MOST_ELEMENTS, DEEPEST));
                }
                SvgElement element = new SvgElement(xml.getLocalName(), attributes(xml), new ArrayList<>());
                Optional.ofNullable(open.peek())
                        .ifPresent(parent -> parent.children().add(element));
                outermost = outermost == null ? element : outermost;
                open.push(element);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open.pop();
            }
        }
        if (outermost == null || !outermost.name().equals("svg")) {
            throw new UnreadableIconException(Words.of("icon.is-no-svg"));
        }
        return outermost;
    }

    private static Map<String, String> attributes(XMLStreamReader xml) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i);
            String value = xml.getAttributeValue(i);
            if (SEARCHED.contains(name) && value.length() > LONGEST_SEARCHED) {
                throw new UnreadableIconException(Words.of("icon.attribute-is-too-long", name, LONGEST_SEARCHED));
            }
            attributes.put(name, value);
        }
        // what a style says goes before the attribute of the same name
        String style = attributes.getOrDefault("style", "");
        DECLARATION
                .matcher(style)
                .results()
                .forEach(one -> attributes.put(one.group(1), one.group(2).strip()));
        return attributes;
    }

    /// An attribute, if it has one.
    Optional<String> get(String attribute) {
        return Optional.ofNullable(attributes.get(attribute));
    }

    /// A length, which is 0 where nothing is said.
    double length(String attribute) {
        return get(attribute).flatMap(Numbers::length).orElse(0.0);
    }

    /// The element that it refers to, by its id.
    Optional<String> reference() {
        return get("href").filter(href -> href.startsWith("#")).map(href -> href.substring(1));
    }
}
