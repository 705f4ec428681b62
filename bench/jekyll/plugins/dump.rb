# frozen_string_literal: true

# Writes what Jekyll made of a site to the file that ATTENTION_DUMP names: the address of each document and its text
# before any layout, the redirects, and the addresses of the pages. A site builds without its theme and its plugins: a
# tag or an include that is not there leaves a note instead of stopping everything.

require "json"
require "set"
require "jekyll-redirect-from"

module AttentionDump
  FAILURES = {}
  MISSING = Set.new
  INCOMPLETE = Hash.new { |files, path| files[path] = Set.new }
  REDIRECTS = []

  # A document that Liquid or Markdown refuses stays as it is written, and is noted.
  module TolerantRenderer
    def run
      super
    rescue StandardError => e
      FAILURES[document.relative_path] = e.message
      document.content
    end
  end

  module TolerantInclude
    def render(context)
      output = super
      name = render_variable(context) || @file
      INCOMPLETE[context.registers[:page]["path"]] << name if MISSING.include?(name)
      output
    end

    private

    def locate_include_file(file)
      super
    rescue IOError
      MISSING << file
      Jekyll::Inclusion.new(@site, File.join(__dir__, "includes"), "missing.html")
    end
  end

  module RememberRedirect
    def redirect_from(doc, path)
      super.tap { |page| REDIRECTS << { :document => doc, :url => page.url } }
    end
  end

  module_function

  def document(doc)
    {
      "file" => doc.relative_path, "collection" => doc.collection.label, "url" => doc.url,
      "title" => doc.data["title"].to_s, "content" => doc.content.to_s, "forwards" => !doc.data["redirect_to"].nil?,
      "redirects" => REDIRECTS.select { |redirect| redirect[:document].equal?(doc) }.map { |redirect| redirect[:url] },
      "error" => FAILURES[doc.relative_path], "missingIncludes" => INCOMPLETE[doc.data["path"] || doc.path].to_a
    }
  end

  def dump(site)
    pages = site.pages.reject { |page| page.is_a?(JekyllRedirectFrom::RedirectPage) }
    {
      "baseurl" => site.config["baseurl"].to_s, "documents" => site.docs_to_write.map { |doc| document(doc) },
      "pages" => pages.map(&:url)
    }
  end
end

Jekyll::Renderer.prepend(AttentionDump::TolerantRenderer)
Jekyll::Tags::OptimizedIncludeTag.prepend(AttentionDump::TolerantInclude)
JekyllRedirectFrom::RedirectPage.singleton_class.prepend(AttentionDump::RememberRedirect)

Jekyll::Hooks.register :site, :after_init do |site|
  site.includes_load_paths << File.join(__dir__, "includes")
end

# Of pages only the address counts.
Jekyll::Hooks.register :pages, :pre_render do |page|
  page.content = ""
end

Jekyll::Hooks.register :site, :post_write do |site|
  File.write(ENV.fetch("ATTENTION_DUMP"), JSON.generate(AttentionDump.dump(site)))
end
