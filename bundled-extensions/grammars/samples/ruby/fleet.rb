# frozen_string_literal: true

require 'json'

# Ships that sail together.
module Harbour
  class Fleet < Group
    include Enumerable

    MAX_SHIPS = 12
    attr_reader :ships, :name

    def initialize(name, *ships, flag: :red, **options, &block)
      super()
      @name = name
      @ships = ships.map { |ship| ship.to_s.strip }
      @@count ||= 0
    end

    def each
      return enum_for(:each) unless block_given?

      ships.each do |ship|
        yield ship if ship =~ /\A[A-Z]\w+/i
      end
    end

    def self.load(path)
      data = JSON.parse(File.read(path), symbolize_names: true)
      new(data[:name], *data.fetch(:ships, []))
    rescue Errno::ENOENT => error
      warn "no file: #{error.message}\n"
      nil
    ensure
      $loaded = true
    end

    def status(wind)
      case wind
      when 0..3 then 'calm'
      when nil
        "unknown"
      else
        wind > 8 && !name.empty? ? :storm : "breeze"
      end
    end

    private

    def query
      <<~SQL
        SELECT * FROM ships WHERE fleet = 1
      SQL
    end
  end
end

puts Harbour::Fleet.load(ARGV[0])&.count
